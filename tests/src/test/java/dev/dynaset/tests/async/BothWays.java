package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.RequestListener;
import dev.dynaset.testing.RecordedRequest;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Does the same with either client, on equal tables, and compares all that can be seen of it. */
final class BothWays {
  private static final Set<Parcel> SOME = Set.copyOf(Parcel.some());
  private static final Set<String> WRITES =
      Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

  private final ParcelTable prepared;
  private final RecordedRequests requests;
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final ParcelTable parcels;
  private Set<Parcel> stored = Set.of();

  /** Both clients of a test. */
  BothWays(
      DynamoDbClient client,
      DynamoDbAsyncClient asyncClient,
      ParcelTable prepared,
      RecordedRequests requests) {
    RequestListener listener = event -> heard.add(event.toString().replaceAll("\\d+ ms", "… ms"));
    this.prepared = prepared;
    this.requests = requests;
    this.parcels = ParcelTable.of(Dynaset.builder()
            .client(client)
            .asyncClient(asyncClient)
            .onRequest(listener)
            .build())
        .named(prepared.tableName());
  }

  /** Compares one that blocks with one that does not; both are made before they are called. */
  void compare(
      Function<ParcelTable, Supplier<?>> blocking,
      Function<ParcelTable, Supplier<? extends CompletableFuture<?>>> other) {
    Outcome expected = outcome(() -> blocking.apply(parcels));
    Outcome actual = outcome(() -> {
      Supplier<? extends CompletableFuture<?>> call = other.apply(parcels);
      return () -> join(call.get());
    });

    assertThat(actual.result()).as("what comes out").isEqualTo(expected.result());
    assertThat(actual.requests()).as("requests").isEqualTo(expected.requests());
    assertThat(actual.heard()).as("what a listener hears").isEqualTo(expected.heard());
    assertThat(actual.stored()).as("what is stored then").isEqualTo(expected.stored());
  }

  private Outcome outcome(Supplier<Supplier<?>> call) {
    prepare();
    Supplier<?> made = call.get();
    requests.clear();
    heard.clear();
    String result;
    try {
      result = Seen.result(made.get());
    } catch (RuntimeException e) {
      result = Seen.failure(e);
    }
    List<RecordedRequest> sent = requests.all();
    if (sent.stream().anyMatch(request -> WRITES.contains(request.operation()))) {
      stored = Set.copyOf(prepared.scan().list());
    }
    // Those that are sent at the same time are sent in any order.
    return new Outcome(
        result,
        sent.stream()
            .map(RecordedRequest::request)
            .map(Object::toString)
            .sorted()
            .toList(),
        heard.stream().sorted().toList(),
        stored);
  }

  /** Brings the table to where all begin. */
  private void prepare() {
    if (stored.equals(SOME)) {
      return;
    }
    if (stored.stream().anyMatch(parcel -> parcel.owner().compareTo("b") > 0)) {
      prepared.scan().delete();
    }
    prepared.putAll(SOME);
    stored = SOME;
  }

  private static Object join(CompletableFuture<?> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private record Outcome(
      String result, List<String> requests, List<String> heard, Set<Parcel> stored) {}
}
