package dev.dynaset.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.RequestEvent;
import dev.dynaset.internal.operation.ExecuteStatementOperation;
import dev.dynaset.internal.operation.GetItemOperation;
import dev.dynaset.internal.operation.Operation;
import dev.dynaset.internal.operation.ScanOperation;
import dev.dynaset.schema.TableBinding;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** What is heard of a plan that is carried out with a client that says what it was sent. */
class ObservedPlansTest {
  private static final ScanRequest SCAN =
      ScanRequest.builder().tableName("things").build();
  private static final ExecuteStatementRequest STATEMENT =
      ExecuteStatementRequest.builder().statement("SELECT").build();
  private static final GetItemRequest GET =
      GetItemRequest.builder().tableName("things").build();
  private static final ScanResponse SCANNED = ScanResponse.builder()
      .count(1)
      .scannedCount(3)
      .consumedCapacity(consumed -> consumed.capacityUnits(2.5))
      .build();

  private final List<RequestEvent> heard = new ArrayList<>();
  private final List<@Nullable ReturnConsumedCapacity> asked = new ArrayList<>();
  private final CompletableFuture<GetItemResponse> never = new CompletableFuture<>();

  private final Dynaset plain =
      Dynaset.builder().client(new Blocking()).asyncClient(new Asynchronous()).build();
  private final Dynaset dynaset = Dynaset.builder()
      .client(new Blocking())
      .asyncClient(new Asynchronous())
      .onRequest(heard::add)
      .build();

  private static Plan<ScanResponse> scan() {
    return oneRequest(ScanOperation.INSTANCE, SCAN, reply -> reply.response(ScanResponse.class));
  }

  private static Plan<ExecuteStatementResponse> statement() {
    return oneRequest(
        ExecuteStatementOperation.INSTANCE,
        STATEMENT,
        reply -> reply.response(ExecuteStatementResponse.class));
  }

  private static Plan<GetItemResponse> get() {
    return oneRequest(
        GetItemOperation.INSTANCE, GET, reply -> reply.response(GetItemResponse.class));
  }

  @Test
  void scansAndStatementsAreSentByBothExecutors() {
    TableBinding<String, String> table = ThingCodec.table(dynaset);

    new SyncExecutor(table).run(scan());
    new SyncExecutor(table).run(statement());
    new AsyncExecutor(table).run(scan()).join();
    new AsyncExecutor(table).run(statement()).join();

    assertThat(asked).hasSize(4).containsOnly(ReturnConsumedCapacity.TOTAL);
    assertThat(heard)
        .extracting(RequestEvent::operation)
        .containsExactly("Scan", "ExecuteStatement", "Scan", "ExecuteStatement");
    assertThat(heard.get(2)).satisfies(event -> {
      assertThat(event.tables()).containsExactly("things");
      assertThat(event.returnedItems()).hasValue(1);
      assertThat(event.evaluatedItems()).hasValue(3);
      assertThat(event.consumedCapacity()).hasValue(2.5);
    });
    assertThat(heard.get(3).tables()).containsExactly("things");
  }

  @Test
  void theIndexIsTold() {
    ScanRequest scan = SCAN.toBuilder().indexName("by_size").build();

    new SyncExecutor(ThingCodec.table(dynaset))
        .run(oneRequest(ScanOperation.INSTANCE, scan, Reply::response));
    new SyncExecutor(ThingCodec.table(dynaset)).run(scan());

    assertThat(heard)
        .extracting(RequestEvent::index)
        .containsExactly(Optional.of("by_size"), Optional.empty());
  }

  @Test
  void capacityIsAskedForIfAnybodyWantsToKnow() {
    TableBinding<String, String> table = ThingCodec.table(plain);
    CapacityMeter meter = new CapacityMeter();

    new SyncExecutor(table).run(scan());
    new SyncExecutor(table.measured()).run(scan());
    new SyncExecutor(table.measuring(meter)).run(scan());
    new AsyncExecutor(table.measuring(meter)).run(scan()).join();
    new SyncExecutor(table.measuring(meter).plain()).run(scan());

    assertThat(asked)
        .containsExactly(
            null,
            ReturnConsumedCapacity.TOTAL,
            ReturnConsumedCapacity.TOTAL,
            ReturnConsumedCapacity.TOTAL,
            null);
    assertThat(meter.total()).isEqualTo(5);
  }

  @Test
  void requestsAreNumberedByRunUnlessSeveralAreOneCall() {
    SyncExecutor executor = new SyncExecutor(ThingCodec.table(dynaset));
    SyncExecutor oneCall = executor.forOneCall();

    executor.run(scan());
    executor.run(scan());
    oneCall.run(scan());
    oneCall.run(statement());
    oneCall.run(scan());

    assertThat(heard).extracting(RequestEvent::page).containsExactly(1, 1, 1, 1, 2);
  }

  @Test
  void whatThePlanIsToldComesAfterTheListener() {
    List<String> order = new ArrayList<>();
    Dynaset listening = Dynaset.builder()
        .client(new Blocking())
        .onRequest(event -> order.add("listener"))
        .build();

    new SyncExecutor(ThingCodec.table(listening))
        .run(oneRequest(ScanOperation.INSTANCE, SCAN, reply -> order.add("plan")));

    assertThat(order).containsExactly("listener", "plan");
  }

  @Test
  void cancelledRequestsAreHeard() {
    CompletableFuture<GetItemResponse> running =
        new AsyncExecutor(ThingCodec.table(dynaset)).run(get());
    assertThat(heard).isEmpty();

    running.cancel(true);

    assertThat(heard)
        .singleElement()
        .satisfies(event ->
            assertThat(event.error().orElseThrow()).isInstanceOf(CancellationException.class));
  }

  @Test
  void aClientThatThrowsInsteadOfReturningAFutureIsHeard() {
    Dynaset mocked = Dynaset.builder()
        .client(new NoClient())
        .asyncClient(new Asynchronous() {
          @Override
          public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
            throw new UnsupportedOperationException("not this one");
          }
        })
        .onRequest(heard::add)
        .build();
    TableBinding<String, String> table = ThingCodec.table(mocked);

    assertThatThrownBy(() -> new SyncExecutor(table).run(get()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> new AsyncExecutor(table).run(get()).join())
        .hasCauseInstanceOf(UnsupportedOperationException.class);

    assertThat(heard)
        .hasSize(2)
        .allSatisfy(event ->
            assertThat(event.error()).containsInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void theWarningAboutAListenerHasNoMessage() {
    Dynaset noisy = Dynaset.builder()
        .client(new Blocking())
        .onRequest(event -> {
          throw new IllegalStateException("a secret of an item");
        })
        .build();
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      new SyncExecutor(ThingCodec.table(noisy)).run(scan());
    } finally {
      System.setErr(before);
    }

    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("WARN dev.dynaset.requests")
        .contains("java.lang.IllegalStateException")
        .contains("ObservedPlansTest")
        .doesNotContain("secret");
  }

  private final class Blocking extends NoClient {
    @Override
    public ScanResponse scan(ScanRequest request) {
      asked.add(request.returnConsumedCapacity());
      return SCANNED;
    }

    @Override
    public ExecuteStatementResponse executeStatement(ExecuteStatementRequest request) {
      asked.add(request.returnConsumedCapacity());
      return ExecuteStatementResponse.builder().build();
    }
  }

  private class Asynchronous implements DynamoDbAsyncClient {
    private final Blocking client = new Blocking();

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
      return CompletableFuture.completedFuture(client.scan(request));
    }

    @Override
    public CompletableFuture<ExecuteStatementResponse> executeStatement(
        ExecuteStatementRequest request) {
      return CompletableFuture.completedFuture(client.executeStatement(request));
    }

    @Override
    public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
      return never;
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  private static <Q extends DynamoDbRequest, R> Plan<R> oneRequest(
      Operation<Q, ?> operation, Q request, Function<Reply, R> read) {
    return new OneRequest<>(new Step.Send<>(operation, request)) {
      @Override
      protected R read(Reply reply) {
        return read.apply(reply);
      }
    };
  }
}
