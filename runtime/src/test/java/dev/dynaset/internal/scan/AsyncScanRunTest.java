package dev.dynaset.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

class AsyncScanRunTest {
  private static final Function<ScanResponse, CompletableFuture<ScanResponse>> AT_ONCE =
      CompletableFuture::completedFuture;

  private final Grains grains = new Grains(3);
  private final ExecutorService client = Executors.newFixedThreadPool(2);

  @AfterEach
  void endClient() {
    client.shutdownNow();
  }

  private CompletableFuture<ScanResponse> soon(ScanResponse response) {
    return CompletableFuture.supplyAsync(() -> response, client);
  }

  private static CompletableFuture<?> done() {
    return CompletableFuture.completedFuture(null);
  }

  private static ScanProgress get(CompletableFuture<ScanProgress> scan) throws Exception {
    return scan.get(30, TimeUnit.SECONDS);
  }

  /** While the first action goes on, a page of each other segment waits for its turn. */
  @Test
  void manyActionsThatWaitForTheirTurnDoNotFillTheStack() throws Exception {
    CompletableFuture<Object> first = new CompletableFuture<>();
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<ScanProgress> result = new Grains(5_000)
        .scan(8, AT_ONCE)
        .async()
        .forEachPage(items -> calls.getAndIncrement() == 0 ? first : done());

    first.complete("done");

    assertThat(get(result).items()).isEqualTo(40_000);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void manyPagesThatComeAtOnceDoNotFillTheStack(boolean concurrently) throws Exception {
    var scan = new Grains(10_000).scan(3, AT_ONCE);

    ScanProgress progress =
        get((concurrently ? scan.concurrently() : scan).async().forEachPage(items -> done()));

    assertThat(progress.items()).isEqualTo(30_000);
  }

  @Test
  void moreSegmentsThanAreReadAtOnceAreAllRead() throws Exception {
    assertThat(get(grains.scan(200, this::soon).async().forEachPage(items -> done()))
            .items())
        .isEqualTo(600);
  }

  @Test
  void afterAFailureTheActionIsNotCalledThoughPagesWait() throws Exception {
    CompletableFuture<Object> first = new CompletableFuture<>();
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<ScanProgress> result = grains.scan(5, AT_ONCE).async().forEachPage(items -> {
      calls.incrementAndGet();
      return first;
    });

    first.completeExceptionally(new IOException("the disk is full"));

    assertThatThrownBy(() -> get(result))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(ScanIncompleteException.class)
        .hasMessageContaining("IOException")
        .hasRootCauseMessage("the disk is full");
    assertThat(calls).hasValue(1);
  }

  @Test
  void anActionThatThrowsFailsTheFuture() {
    CompletableFuture<ScanProgress> result = grains.scan(2, AT_ONCE).async().forEachPage(items -> {
      throw new IllegalStateException("no more");
    });

    assertThat(failure(result)).hasCauseInstanceOf(IllegalStateException.class);
  }

  /** Other languages throw checked exceptions where none are declared. */
  @Test
  void anActionThatThrowsACheckedExceptionFailsTheFuture() {
    CompletableFuture<ScanProgress> result = grains
        .scan(2, AT_ONCE)
        .async()
        .forEachPage(items -> Sneaky.fail(new IOException("broken")));

    assertThat(failure(result)).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void anActionThatReturnsNoStageFailsTheFuture() {
    assertThat(failure(grains.scan(2, AT_ONCE).async().forEachPage(items -> null)))
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aStageThatIsCancelledFailsTheFuture(boolean concurrently) {
    var scan = grains.scan(2, AT_ONCE);
    CompletableFuture<Object> cancelled = new CompletableFuture<>();
    cancelled.cancel(true);

    assertThat(failure(
            (concurrently ? scan.concurrently() : scan).async().forEachPage(items -> cancelled)))
        .hasCauseInstanceOf(CancellationException.class);
  }

  @Test
  void aListenerThatThrowsFailsTheFuture() {
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<ScanProgress> result = grains
        .scan(4, AT_ONCE)
        .onProgress(progress -> {
          throw new IllegalStateException("no more");
        })
        .async()
        .forEachPage(items -> {
          calls.incrementAndGet();
          return done();
        });

    ScanIncompleteException incomplete = failure(result);
    assertThat(incomplete).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(incomplete.progress().items()).isEqualTo(1);
    assertThat(calls).hasValue(1);
  }

  @Test
  void errorsFailItAsTheyAre() {
    CompletableFuture<ScanProgress> result = grains.scan(2, AT_ONCE).async().forEachPage(items -> {
      throw new AssertionError("must not be");
    });

    assertThatThrownBy(() -> get(result))
        .isInstanceOf(ExecutionException.class)
        .hasCauseExactlyInstanceOf(AssertionError.class);
  }

  @Test
  void aCheckpointThatIsNoneFailsTheFuture() {
    assertThatThrownBy(() ->
            get(grains.scan(2, AT_ONCE).resumeFrom("AAAA").async().forEachPage(items -> done())))
        .hasCauseInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void cancellingCancelsTheRequestsThatAreUnderWay() {
    List<CompletableFuture<ScanResponse>> underWay = new ArrayList<>();
    CompletableFuture<ScanProgress> result = grains
        .scan(3, response -> {
          underWay.add(new CompletableFuture<>());
          return underWay.get(underWay.size() - 1);
        })
        .async()
        .forEachPage(items -> done());

    result.cancel(true);

    assertThat(underWay).hasSize(3).allMatch(CompletableFuture::isCancelled);
    assertThat(grains.requests).hasValue(3);
  }

  /** After a failure nobody waits for what the rate would allow in a minute. */
  @Test
  void aFailureEndsTheWaitForTheRate() {
    CompletableFuture<ScanProgress> result = grains
        .scan(3, this::soon)
        .readUnitsPerSecond(0.01)
        .async()
        .forEachPage(items -> CompletableFuture.failedFuture(new IllegalStateException("no more")));

    assertThat(failure(result)).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(grains.requests).hasValue(1);
  }

  @Test
  void actionsAndListenersAreCalledOneAtATime() throws Exception {
    AtomicBoolean isCalled = new AtomicBoolean();
    AtomicInteger overlaps = new AtomicInteger();

    get(new Grains(50)
        .scan(8, this::soon)
        .onProgress(progress -> {
          if (!isCalled.compareAndSet(false, true)) {
            overlaps.incrementAndGet();
          }
          isCalled.set(false);
        })
        .async()
        .forEachPage(items -> {
          if (!isCalled.compareAndSet(false, true)) {
            overlaps.incrementAndGet();
          }
          return CompletableFuture.runAsync(() -> isCalled.set(false), client);
        }));

    assertThat(overlaps).hasValue(0);
  }

  @Test
  void withConcurrentlyActionsOverlap() throws Exception {
    CompletableFuture<Object> all = new CompletableFuture<>();
    AtomicInteger calls = new AtomicInteger();

    get(grains.scan(3, AT_ONCE).concurrently().async().forEachPage(items -> {
      if (calls.incrementAndGet() == 3) {
        all.complete("none of them would end by itself");
      }
      return all;
    }));

    assertThat(calls).hasValue(9);
  }

  private static ScanIncompleteException failure(CompletableFuture<ScanProgress> scan) {
    ExecutionException thrown = catchThrowableOfType(ExecutionException.class, () -> get(scan));
    return (ScanIncompleteException) thrown.getCause();
  }
}
