package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * One plan that is carried out on the calling thread, step by step. It goes on after each that has
 * not thrown.
 *
 * @param <R> what comes out
 */
final class SyncRun<R> implements Step.Cases<Boolean> {
  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;
  /** Null to sleep: a first request does not load what waits (ADR 24). */
  private final @Nullable Pauses pauses;

  private final Plan<R> plan;
  private final Ordinals ordinals;

  SyncRun(
      TableBinding<?, ?> table,
      DynamoDbClient client,
      @Nullable Pauses pauses,
      Plan<R> plan,
      Ordinals ordinals) {
    this.table = table;
    this.client = client;
    this.pauses = pauses;
    this.plan = plan;
    this.ordinals = ordinals;
  }

  R result() {
    Step step = plan.next();
    while (step != null && step.match(this)) {
      step = plan.next();
    }
    return plan.result();
  }

  @Override
  public Boolean send(Step.Send<?> step) {
    Exchange exchange = Exchange.blocking(table, plan, step, ordinals);
    exchange(exchange);
    exchange.settle();
    return true;
  }

  @Override
  public Boolean sendAll(Step.SendAll step) {
    List<Exchange> exchanges = step.requests().stream()
        .map(request -> Exchange.blocking(table, plan, request, ordinals))
        .toList();
    try {
      new ParallelSends(exchanges, this::exchange).run(step.parallelism());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw plan.interrupted();
    }
    exchanges.stream().filter(Exchange::hasFailed).forEach(Exchange::settle);
    exchanges.forEach(Exchange::settle);
    return true;
  }

  private void exchange(Exchange exchange) {
    @Nullable DynamoDbResponse response;
    try {
      response = answer(exchange.begin());
    } catch (RuntimeException | Error e) {
      exchange.failed(e);
      return;
    }
    exchange.answered(response);
  }

  private <Q extends DynamoDbRequest> DynamoDbResponse answer(Step.Send<Q> sent) {
    return sent.operation().send(sent.request(), client);
  }

  @Override
  public Boolean pause(Step.Pause step) {
    try {
      if (pauses == null) {
        Thread.sleep(step.duration().toMillis());
      } else {
        pauses.pause(step.duration());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw plan.interrupted();
    }
    return true;
  }
}
