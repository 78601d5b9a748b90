package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.RequestEvent;
import dev.dynaset.ScanProgress;
import dev.dynaset.testing.DynasetTest;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who listens to requests hears of those of a scan as one call, in however many segments it is. */
@DynasetTest
class ScanEventsTest {
  private final Queue<RequestEvent> events = new ConcurrentLinkedQueue<>();

  private ParcelTable parcels;

  @BeforeEach
  void tableWithAListener(
      DynamoDbClient client, DynamoDbAsyncClient asyncClient, ParcelTable injected) {
    injected.putAll(Parcel.many(30));
    parcels = ParcelTable.of(Dynaset.builder()
            .client(client)
            .asyncClient(asyncClient)
            .onRequest(events::add)
            .build())
        .named(injected.tableName());
  }

  private static List<Integer> upTo(long last) {
    return IntStream.rangeClosed(1, (int) last).boxed().toList();
  }

  @Test
  void eachPageOfAScanIsARequest() {
    parcels.byCityIndex().scan().filter(p -> p.note().eq("odd")).pageSize(12).list();

    assertThat(events).hasSize(3).allSatisfy(event -> {
      assertThat(event.operation()).isEqualTo("Scan");
      assertThat(event.tables()).containsExactly(parcels.tableName());
      assertThat(event.index()).contains("by_city");
      assertThat(event.consumedCapacity()).isPresent();
    });
    assertThat(events).extracting(RequestEvent::page).containsExactly(1, 2, 3);
    assertThat(events.stream().mapToInt(event -> event.evaluatedItems().orElseThrow()))
        .containsExactly(12, 12, 6);
    assertThat(events.stream()
            .mapToInt(event -> event.returnedItems().orElseThrow())
            .sum())
        .isEqualTo(15);
  }

  @Test
  void thePagesOfAllSegmentsAreNumberedTogether() {
    CapacityMeter meter = new CapacityMeter();
    ScanProgress progress = parcels
        .scan()
        .withConsumedCapacity(meter)
        .pageSize(4)
        .parallelScan(5)
        .forEach(parcel -> {});

    assertThat(events)
        .extracting(RequestEvent::page)
        .containsExactlyInAnyOrderElementsOf(upTo(progress.pages()));
    assertThat(events).extracting(RequestEvent::operation).containsOnly("Scan");
    assertThat(meter.total()).isEqualTo(progress.readUnits()).isPositive();
  }

  @Test
  void asTheyAreWithoutBlocking() {
    ScanProgress progress = parcels
        .byWeightIndex()
        .scan()
        .pageSize(4)
        .parallelScan(5)
        .async()
        .forEachPage(page -> CompletableFuture.completedFuture(null))
        .join();

    assertThat(events)
        .extracting(RequestEvent::page)
        .containsExactlyInAnyOrderElementsOf(upTo(progress.pages()));
    assertThat(events).allMatch(event -> event.index().equals(Optional.of("by_weight")));
  }
}
