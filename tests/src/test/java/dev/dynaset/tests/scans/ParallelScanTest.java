package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.ParallelScan;
import dev.dynaset.Scan;
import dev.dynaset.ScanProgress;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Scans in several segments read each item once, and say truly how much they have read. */
@DynasetTest
class ParallelScanTest {
  private static final int ALL = 60;

  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
    requests.clear();
  }

  private void assertIsWhatWasRead(ScanProgress progress, int items, int segments) {
    assertThat(progress.items()).isEqualTo(items);
    assertThat(progress.evaluated())
        .isEqualTo(requests.all().stream()
            .mapToInt(each -> ((ScanResponse) each.response().orElseThrow()).scannedCount())
            .sum());
    assertThat(progress.pages()).isEqualTo(requests.count());
    assertThat(progress.readUnits()).isEqualTo(requests.capacity()).isPositive();
    assertThat(progress.segments()).isEqualTo(segments);
    assertThat(progress.segmentsDone()).isEqualTo(segments);
    assertThat(progress.isDone()).isTrue();
    assertThat(progress)
        .hasToString(items + " items of " + progress.evaluated() + " evaluated, "
            + progress.pages() + " pages, " + progress.readUnits() + " read units, " + segments
            + " of " + segments + " segments done");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 100})
  void readsEachItemOnce(int segments) {
    List<Parcel> seen = new ArrayList<>();

    ScanProgress progress = parcels.scan().pageSize(3).parallelScan(segments).forEach(seen::add);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(Parcel.many(ALL));
    assertIsWhatWasRead(progress, ALL, segments);
    assertThat(requests.of(ScanRequest.class)).allSatisfy(request -> {
      assertThat(request.limit()).isEqualTo(3);
      assertThat(request.totalSegments()).isEqualTo(segments == 1 ? null : (Integer) segments);
      assertThat(request.returnConsumedCapacity()).isEqualTo(ReturnConsumedCapacity.TOTAL);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 100})
  void readsEachItemOnceWithoutBlocking(int segments) {
    List<Parcel> seen = new ArrayList<>();

    ScanProgress progress = parcels
        .scan()
        .pageSize(3)
        .parallelScan(segments)
        .async()
        .forEachPage(page -> CompletableFuture.runAsync(() -> seen.addAll(page)))
        .join();

    assertThat(seen).containsExactlyInAnyOrderElementsOf(Parcel.many(ALL));
    assertIsWhatWasRead(progress, ALL, segments);
  }

  @Test
  void readsPagesThatAreNotEmpty() {
    List<List<Parcel>> pages = new ArrayList<>();

    ScanProgress progress = parcels
        .scan()
        .filter(p -> p.number().lt(10))
        .pageSize(2)
        .parallelScan(4)
        .forEachPage(pages::add);

    assertThat(pages).allMatch(page -> !page.isEmpty() && page.size() <= 2);
    assertThat(pages.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(Parcel.many(10));
    assertThat(progress.evaluated()).isEqualTo(ALL);
    assertThat(progress.pages()).isGreaterThan(pages.size());
    assertIsWhatWasRead(progress, 10, 4);
  }

  @Test
  void readsPartsAndIndexesConsistentlyWhereItCan() {
    List<Integer> parts = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    List<Integer> local = new ArrayList<>();

    parcels
        .scan()
        .filter(p -> p.note().eq("odd"))
        .select(parcels.value(p -> p.number()))
        .parallelScan(3)
        .forEach(parts::add);
    parcels.byRouteIndex().scan().parallelScan(5).forEach(item -> keys.add(item.number()));
    parcels
        .byWeightIndex()
        .scan()
        .consistentRead()
        .parallelScan(2)
        .forEach(parcel -> local.add(parcel.number()));

    assertThat(parts).hasSize(30).allMatch(number -> number % 2 == 1);
    assertThat(keys).containsExactlyInAnyOrderElementsOf(local).hasSize(ALL);
    assertThat(requests.of(ScanRequest.class).stream()
            .filter(request -> Boolean.TRUE.equals(request.consistentRead())))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theProgressGoesUpToTheResult(boolean isConcurrent) {
    List<ScanProgress> told = new ArrayList<>();
    ParallelScan<Parcel> scan = parcels.scan().pageSize(2).parallelScan(6).onProgress(told::add);

    ScanProgress end = (isConcurrent ? scan.concurrently() : scan).forEach(parcel -> {});

    assertThat(told).hasSize((int) end.pages());
    assertThat(told)
        .extracting(ScanProgress::pages)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, told.size()).mapToObj(page -> (long) page).toList());
    assertThat(told).extracting(ScanProgress::items).isSorted();
    assertThat(told).extracting(ScanProgress::evaluated).isSorted();
    assertThat(told).extracting(ScanProgress::readUnits).isSorted();
    assertThat(told).extracting(ScanProgress::segmentsDone).isSorted();
    ScanProgress last = told.get(told.size() - 1);
    assertThat(last).hasToString(end.toString());
    assertThat(last.checkpoint()).isEqualTo(end.checkpoint());
    assertThat(told.get(0).checkpoint()).as("of then").isNotEqualTo(end.checkpoint());
  }

  /** The time is a lower bound: however slow the machine is, no more may be consumed. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsToTheRate(boolean isBlocking) {
    ParallelScan<Parcel> scan =
        parcels.scan().consistentRead().pageSize(2).parallelScan(3).readUnitsPerSecond(40);
    long start = System.nanoTime();

    ScanProgress progress = isBlocking
        ? scan.forEach(parcel -> {})
        : scan.async()
            .forEachPage(page -> CompletableFuture.completedFuture(null))
            .join();

    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(progress.items()).isEqualTo(ALL);
    // At most the first requests and the last one are not paid for.
    assertThat(progress.readUnits()).isLessThanOrEqualTo(40 * seconds + 4);
  }

  @Test
  void sendsNothingWhereThereIsNothingToBeFound() {
    List<Scan<Parcel, ParcelAttributes>> nothing = List.of(
        parcels.scan().none(),
        parcels.scan().filter(Condition.never()),
        parcels.byStateIndex().scan().none());
    for (Scan<Parcel, ParcelAttributes> scan : nothing) {
      ScanProgress blocking = scan.parallelScan(3).forEach(parcel -> {
        throw new AssertionError(parcel);
      });
      ScanProgress asynchronous = scan.parallelScan(3)
          .async()
          .forEachPage(page -> CompletableFuture.failedFuture(new AssertionError(page)))
          .join();

      assertThat(blocking).hasToString(asynchronous.toString());
      assertThat(blocking.isDone()).isTrue();
    }
    assertThat(requests.count()).isZero();
  }

  @Test
  void refusesWhatSeveralSegmentsCannotKeepTo() {
    List<Scan<Parcel, ParcelAttributes>> scans = List.of(
        parcels.scan().limit(5),
        parcels.scan().maxEvaluated(5),
        parcels.scan().segment(0, 2),
        parcels.scan().from(parcels.scan().limit(1).page().next().orElseThrow()));
    for (Scan<Parcel, ParcelAttributes> scan : scans) {
      assertThatThrownBy(() -> scan.parallelScan(2))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("A parallel scan reads everything");
    }
    for (int segments : new int[] {-1, 0, 1_000_001}) {
      assertThatThrownBy(() -> parcels.scan().parallelScan(segments))
          .isInstanceOf(IllegalArgumentException.class);
    }
    ParallelScan<Parcel> scan = parcels.scan().parallelScan(1);
    for (double units : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> scan.readUnitsPerSecond(units))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("readUnitsPerSecond must be positive");
    }
  }
}
