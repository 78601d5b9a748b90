package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.EachResult;
import dev.dynaset.ParallelScan;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What a scan in several segments does besides handing items to an action. */
@DynasetTest
@Timeout(120)
class ParallelVerbsTest {
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

  private static long count(ParallelScan<?> scan, boolean isBlocking) {
    return isBlocking ? scan.count() : scan.async().count().join();
  }

  private static long delete(ParallelScan<?> scan, boolean isBlocking) {
    return isBlocking ? scan.delete() : scan.async().delete().join();
  }

  private static <T> EachResult updateEach(
      ParallelScan<T> scan, boolean isBlocking, Function<T, Write<?>> write) {
    return isBlocking ? scan.updateEach(write) : scan.async().updateEach(write).join();
  }

  private Write<?> heavier(Parcel parcel) {
    return parcels
        .item(parcels.keyOf(parcel))
        .prepare()
        .update(p -> p.weight().set(parcel.weight() + 1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countTransfersNothing(boolean isBlocking) {
    List<ScanProgress> told = new ArrayList<>();

    long counted =
        count(parcels.scan().pageSize(4).parallelScan(3).onProgress(told::add), isBlocking);

    assertThat(counted).isEqualTo(ALL);
    assertThat(requests.of(ScanRequest.class))
        .hasSameSizeAs(told)
        .allSatisfy(request -> assertThat(request.select()).isEqualTo(Select.COUNT));
    assertThat(told.get(told.size() - 1).items()).isEqualTo(ALL);
    assertThat(told.get(told.size() - 1).isDone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countIsOfAFilterAnIndexOrNothing(boolean isBlocking) {
    assertThat(count(parcels.scan().filter(p -> p.number().lt(7)).parallelScan(4), isBlocking))
        .isEqualTo(7);
    assertThat(count(parcels.byStateIndex().scan().parallelScan(2), isBlocking)).isEqualTo(48);
    assertThat(count(parcels.scan().none().parallelScan(2), isBlocking)).isZero();
    assertThat(count(parcels.scan().parallelScan(100), isBlocking)).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deleteReadsKeysAndDeletesWhatIsThere(boolean isBlocking) {
    List<ScanProgress> told = new ArrayList<>();

    long deleted = delete(
        parcels
            .scan()
            .filter(p -> p.number().lt(50))
            .pageSize(10)
            .parallelScan(3)
            .onProgress(told::add),
        isBlocking);

    assertThat(deleted).isEqualTo(50);
    assertThat(parcels.scan().list())
        .extracting(Parcel::number)
        .containsExactlyInAnyOrder(50, 51, 52, 53, 54, 55, 56, 57, 58, 59);
    assertThat(told).extracting(ScanProgress::items).isSorted().last().isEqualTo(50L);
    assertThat(requests.of(ScanRequest.class).get(0).projectionExpression()).isEqualTo("#1, #0");
    assertThat(requests.of(BatchWriteItemRequest.class))
        .allSatisfy(batch ->
            assertThat(batch.requestItems().values().iterator().next()).hasSizeBetween(1, 10));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deleteByWayOfAnIndexDeletesItems(boolean isBlocking) {
    assertThat(delete(parcels.byRouteIndex().scan().parallelScan(3), isBlocking))
        .isEqualTo(ALL);
    assertThat(parcels.scan().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void updateEachWritesOnceForEachItem(boolean isBlocking) {
    List<ScanProgress> told = new ArrayList<>();

    EachResult result = updateEach(
        parcels.scan().pageSize(4).parallelScan(5).onProgress(told::add),
        isBlocking,
        parcel -> parcel.number() % 3 == 0 ? null : heavier(parcel));

    assertThat(result).isEqualTo(new EachResult(ALL, ALL, 40, List.of()));
    assertThat(told.get(told.size() - 1).items()).isEqualTo(ALL);
    assertThat(parcels.scan().list())
        .allSatisfy(parcel -> assertThat(parcel.weight())
            .isEqualTo(1000 - parcel.number() + (parcel.number() % 3 == 0 ? 0 : 1)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void updateEachKeepsTheWritesThatWereNotDone(boolean isBlocking) {
    EachResult result = updateEach(
        parcels.scan().parallelScan(3),
        isBlocking,
        parcel -> parcels
            .item(parcels.keyOf(parcel))
            .onlyIf(p -> p.note().eq("odd"))
            .prepare()
            .update(p -> p.weight().set(0L)));

    assertThat(result.read()).isEqualTo(ALL);
    assertThat(result.written()).isEqualTo(30);
    assertThat(result.failures()).hasSize(30);
    assertThat(parcels.scan().filter(p -> p.weight().eq(0L)).count()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFunctionIsCalledOnceAtATimeUnlessItMayBeCalledConcurrently(boolean isBlocking) {
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Function<Parcel, Write<?>> function = parcel -> {
      most.accumulateAndGet(calls.incrementAndGet(), Math::max);
      Thread.onSpinWait();
      calls.decrementAndGet();
      return heavier(parcel);
    };

    updateEach(
        parcels
            .scan()
            .pageSize(3)
            .parallelScan(6)
            .onProgress(progress -> assertThat(calls.get()).isZero()),
        isBlocking,
        function);

    assertThat(most).hasValue(1);
  }

  @Test
  void concurrentlyTheFunctionIsCalledByAllSegments() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    EachResult result = parcels.scan().parallelScan(2).concurrently().updateEach(parcel -> {
      threads.add(Thread.currentThread());
      both.countDown();
      try {
        assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return null;
    });

    assertThat(result.read()).isEqualTo(ALL);
    assertThat(threads).hasSize(2).noneMatch(Thread::isAlive);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFunctionThatThrowsEndsItAndWhatWasWrittenIsKnown(boolean isBlocking) {
    AtomicInteger calls = new AtomicInteger();
    ParallelScan<Parcel> scan = parcels.scan().pageSize(7).parallelScan(3);

    ScanIncompleteException e = failure(() -> updateEach(scan, isBlocking, parcel -> {
      if (calls.incrementAndGet() == 20) {
        throw new IllegalStateException("no more");
      }
      return heavier(parcel);
    }));

    EachResult first = e.written().orElseThrow();
    assertThat(e).hasCauseExactlyInstanceOf(IllegalStateException.class);
    assertThat(first.written()).isEqualTo(19).isEqualTo(e.progress().items());
    assertThat(calls).hasValue(20);
    EachResult rest = updateEach(scan.resumeFrom(e.checkpoint()), isBlocking, this::heavier);
    assertThat(rest.written()).isEqualTo(ALL - 19);
    assertThat(parcels.scan().list())
        .allSatisfy(parcel -> assertThat(parcel.weight()).isEqualTo(1001 - parcel.number()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deletesThatAreLeftUnprocessedAreSentAgain(boolean isBlocking, Faults faults) {
    faults.every("BatchWriteItem").withProbability(0.5, 3).leaveUnprocessed(0.5);

    assertThat(delete(parcels.scan().pageSize(9).parallelScan(3), isBlocking)).isEqualTo(ALL);

    assertThat(parcels.scan().count()).isZero();
  }

  /** Sixty keys of one page are deleted by three requests, of which the second fails. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPartOfAPageThatWasDeletedIsCounted(boolean isBlocking, Faults faults) {
    AtomicInteger batches = new AtomicInteger();
    ParallelScan<Parcel> scan = parcels
        .scan()
        .customize(request -> {
          if (request instanceof BatchWriteItemRequest && batches.incrementAndGet() == 2) {
            faults.next("BatchWriteItem").failed();
          }
          return request;
        })
        .parallelScan(1);

    ScanIncompleteException e = failure(() -> delete(scan, isBlocking));

    assertThat(e.progress().items()).isEqualTo(25);
    assertThat(e.progress().pages()).isZero();
    assertThat(e.written()).isEmpty();
    assertThat(parcels.scan().count()).isEqualTo(35);
    assertThat(delete(scan.resumeFrom(e.checkpoint()), isBlocking)).isEqualTo(35);
  }

  private static ScanIncompleteException failure(Runnable scan) {
    Throwable thrown = catchThrowableOfType(RuntimeException.class, scan::run);
    return (ScanIncompleteException)
        (thrown instanceof ScanIncompleteException ? thrown : thrown.getCause());
  }

  @Test
  void withoutBlockingAnItemIsHandedOverWhenTheStageOfTheOneBeforeHasEnded() {
    AtomicInteger open = new AtomicInteger();
    Set<Integer> seen = ConcurrentHashMap.newKeySet();

    ScanProgress progress = parcels
        .scan()
        .pageSize(5)
        .parallelScan(3)
        .async()
        .forEach(parcel -> {
          assertThat(open.incrementAndGet()).isEqualTo(1);
          seen.add(parcel.number());
          return CompletableFuture.runAsync(open::decrementAndGet);
        })
        .join();

    assertThat(progress.items()).isEqualTo(ALL);
    assertThat(seen)
        .isEqualTo(Parcel.many(ALL).stream().map(Parcel::number).collect(Collectors.toSet()));
  }

  @Test
  void withoutBlockingAStageOfAnItemThatFailsEndsIt() {
    CompletableFuture<ScanProgress> result = parcels
        .scan()
        .parallelScan(2)
        .async()
        .forEach(parcel -> CompletableFuture.failedFuture(new IllegalStateException("no more")));

    assertThat(failure(result::join))
        .isInstanceOf(ScanIncompleteException.class)
        .hasCauseExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesNull() {
    ParallelScan<Parcel> scan = parcels.scan().parallelScan(2);

    assertThatThrownBy(() -> scan.updateEach(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("write");
    assertThatThrownBy(() -> scan.async().updateEach(null)).hasMessage("write");
    assertThatThrownBy(() -> scan.async().forEach(null)).hasMessage("action");
    assertThatThrownBy(() -> scan.async().forEachPage(null)).hasMessage("action");
    assertThat(requests.count()).isZero();
  }

  @Test
  void saysWhatItIs() {
    assertThat(parcels.scan().parallelScan(3).readUnitsPerSecond(2).resumeFrom("x"))
        .hasToString("Scan of Parcel in the table '" + parcels.tableName()
            + "', in 3 segments, from a checkpoint");
    assertThat(parcels.scan().pageSize(2).parallelScan(3).async())
        .hasToString("Scan of Parcel in the table '" + parcels.tableName()
            + "', page size 2, in 3 segments");
  }
}
