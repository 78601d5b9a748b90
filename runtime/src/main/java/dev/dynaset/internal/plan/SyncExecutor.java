package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Carries out plans on the calling thread, with the client of one table. */
public final class SyncExecutor {
  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;
  private final Pauses pauses;
  private final @Nullable Ordinals shared;

  /** An executor for plans about one table. */
  public SyncExecutor(TableBinding<?, ?> table) {
    this(table, Sleep.INSTANCE);
  }

  /** An executor that waits in another way than by sleeping. */
  public SyncExecutor(TableBinding<?, ?> table, Pauses pauses) {
    this(table, pauses, null);
  }

  private SyncExecutor(TableBinding<?, ?> table, Pauses pauses, @Nullable Ordinals shared) {
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
      if (step instanceof Step.Send send) {
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
        .map(request -> Exchange.blocking(table, plan, new Step.Send(request), numbers))
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
      response = (DynamoDbResponse) send(exchange.begin());
    } catch (RuntimeException | Error e) {
      exchange.failed(e);
      return;
    }
    exchange.answered(response);
  }

  /** Returns an interface: for a class, the JVM loads all responses to verify that each is one. */
  private SdkPojo send(DynamoDbRequest request) {
    if (request instanceof QueryRequest query) {
      return client.query(query);
    }
    if (request instanceof ScanRequest scan) {
      return client.scan(scan);
    }
    if (request instanceof ExecuteStatementRequest statement) {
      return client.executeStatement(statement);
    }
    if (request instanceof GetItemRequest get) {
      return client.getItem(get);
    }
    if (request instanceof PutItemRequest put) {
      return client.putItem(put);
    }
    if (request instanceof UpdateItemRequest update) {
      return client.updateItem(update);
    }
    if (request instanceof DeleteItemRequest delete) {
      return client.deleteItem(delete);
    }
    if (request instanceof BatchWriteItemRequest batch) {
      return client.batchWriteItem(batch);
    }
    if (request instanceof BatchGetItemRequest batch) {
      return client.batchGetItem(batch);
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      return client.transactWriteItems(transaction);
    }
    if (request instanceof TransactGetItemsRequest transaction) {
      return client.transactGetItems(transaction);
    }
    throw new IllegalArgumentException(
        "No plan sends a " + request.getClass().getSimpleName() + ".");
  }

  private void pause(Plan<?> plan, Duration duration) {
    try {
      pauses.pause(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw plan.interrupted();
    }
  }
}
