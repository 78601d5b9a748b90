package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Carries out plans on the calling thread, with the client of one table. */
public final class SyncExecutor {
  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;
  /** Null to sleep: a first request does not load what waits (ADR 24). */
  private final @Nullable Pauses pauses;

  private final @Nullable Ordinals shared;

  /** An executor for plans about one table. */
  public SyncExecutor(TableBinding<?, ?> table) {
    this(table, null, null);
  }

  /** An executor that waits in another way than by sleeping. */
  public SyncExecutor(TableBinding<?, ?> table, Pauses pauses) {
    this(table, pauses, null);
  }

  private SyncExecutor(
      TableBinding<?, ?> table, @Nullable Pauses pauses, @Nullable Ordinals shared) {
    this.table = table;
    this.client = table.dynaset().client();
    this.pauses = pauses;
    this.shared = shared;
  }

  /** An executor for several plans that are one call of an application: numbers their requests on. */
  public SyncExecutor forOneCall() {
    return new SyncExecutor(table, pauses, new Ordinals());
  }

  /** Carries out a plan, to its result. */
  public <R> R run(Plan<R> plan) {
    Ordinals numbers = shared == null ? new Ordinals() : shared;
    for (Step step = plan.next(); step != null; step = plan.next()) {
      if (step instanceof Step.Send<?> send) {
        Exchange exchange = Exchange.blocking(table, plan, send, numbers);
        send(exchange);
        exchange.settle();
      } else if (step instanceof Step.SendAll all) {
        sendAll(plan, all, numbers);
      } else if (step instanceof Step.Pause pause) {
        pause(plan, pause.duration());
      }
    }
    return plan.result();
  }

  private void sendAll(Plan<?> plan, Step.SendAll all, Ordinals numbers) {
    List<Exchange> exchanges = all.requests().stream()
        .map(request -> Exchange.blocking(table, plan, request, numbers))
        .toList();
    try {
      new ParallelSends(exchanges, this::send).run(all.parallelism());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw plan.interrupted();
    }
    exchanges.stream().filter(Exchange::hasFailed).forEach(Exchange::settle);
    exchanges.forEach(Exchange::settle);
  }

  private void send(Exchange exchange) {
    @Nullable DynamoDbResponse response;
    try {
      response = send(exchange.begin());
    } catch (RuntimeException | Error e) {
      exchange.failed(e);
      return;
    }
    exchange.answered(response);
  }

  private <Q extends DynamoDbRequest> DynamoDbResponse send(Step.Send<Q> sent) {
    return sent.operation().send(sent.request(), client);
  }

  private void pause(Plan<?> plan, Duration duration) {
    try {
      if (pauses == null) {
        Thread.sleep(duration.toMillis());
      } else {
        pauses.pause(duration);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw plan.interrupted();
    }
  }
}
