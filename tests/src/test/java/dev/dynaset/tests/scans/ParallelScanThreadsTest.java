package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ParallelScan;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who calls the action of a scan in several segments, when, and how far it reads ahead. */
@DynasetTest
@Timeout(60)
class ParallelScanThreadsTest {
  private static final int ALL = 60;
  private static final int SEGMENTS = 4;

  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private RecordedRequests requests;

  private final AtomicBoolean isCalled = new AtomicBoolean();
  private final AtomicInteger overlaps = new AtomicInteger();

  @BeforeEach
  void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
    requests.clear();
  }

  private ParallelScan<Parcel> scan() {
    return parcels.scan().pageSize(2).parallelScan(SEGMENTS);
  }

  private void call() {
    if (!isCalled.compareAndSet(false, true)) {
      overlaps.incrementAndGet();
    }
    Thread.onSpinWait();
    isCalled.set(false);
  }

  @Test
  void callsAreOneAtATime() {
    scan().onProgress(progress -> call()).forEachPage(page -> call());

    assertThat(overlaps).hasValue(0);
  }

  @Test
  void callsOverlapIfTheyMay() {
    CyclicBarrier two = new CyclicBarrier(2);
    AtomicInteger pages = new AtomicInteger();

    scan().concurrently().forEachPage(page -> {
      if (pages.incrementAndGet() <= 2) {
        meet(two);
      }
    });

    assertThat(pages.get()).isGreaterThan(2);
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("Nobody else is there.", e);
    }
  }

  @Test
  void listenersAreCalledOneAtATimeAlthoughActionsOverlap() {
    scan().concurrently().onProgress(progress -> call()).forEachPage(page -> {});

    assertThat(overlaps).hasValue(0);
  }

  @Test
  void threadsLiveAsLongAsTheScan() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    scan().concurrently().forEachPage(page -> threads.add(Thread.currentThread()));

    assertThat(threads).isNotEmpty().hasSizeLessThanOrEqualTo(SEGMENTS).allSatisfy(thread -> {
      assertThat(thread.getName()).matches("dynaset-scan-[1-4]");
      assertThat(thread.isDaemon()).isTrue();
      assertThat(thread.isAlive()).isFalse();
    });
  }

  @Test
  void aBlockedActionHoldsOnePageOfEachSegment() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    CompletableFuture<Void> scan = CompletableFuture.runAsync(() -> scan().forEachPage(page -> {
      try {
        blocked.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }));

    assertReadsNoFurther();
    blocked.countDown();
    scan.get(20, TimeUnit.SECONDS);
    assertThat(requests.count()).isGreaterThan(ALL / 2 - 1);
  }

  @Test
  void aStageThatDoesNotEndHoldsOnePageOfEachSegment() throws Exception {
    CompletableFuture<Void> blocked = new CompletableFuture<>();
    CompletableFuture<?> scan = scan().async().forEachPage(page -> blocked);

    assertReadsNoFurther();
    blocked.complete(null);
    scan.get(20, TimeUnit.SECONDS);
    assertThat(requests.count()).isGreaterThan(ALL / 2 - 1);
  }

  /** A page without items has no action to wait for, but with so few segments each has items. */
  private void assertReadsNoFurther() throws InterruptedException {
    while (requests.count() < SEGMENTS) {
      Thread.sleep(5);
    }
    Thread.sleep(150);
    assertThat(requests.count()).isEqualTo(SEGMENTS);
  }

  @Test
  void aScanMayBeMadeWithinAScan() {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();

    parcels
        .scan()
        .pageSize(30)
        .parallelScan(2)
        .forEachPage(page ->
            parcels.byCityIndex().scan().parallelScan(2).forEach(item -> seen.add(item.number())));

    assertThat(seen).hasSize(ALL);
  }

  @Test
  void oneScanMayBeReadByManyAtATime() {
    ParallelScan<Parcel> scan = scan();

    List<Long> counts = List.of(1, 2, 3).parallelStream()
        .map(reader -> scan.forEach(parcel -> {}).items())
        .toList();

    assertThat(counts).containsOnly((long) ALL);
  }
}
