package dev.dynaset.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.ScanIncompleteException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScanThreadsTest {
  private final Grains grains = new Grains(3);

  @Test
  void afterAFailureTheActionIsNotCalledThoughPagesWait() {
    AtomicInteger calls = new AtomicInteger();

    assertThatThrownBy(() -> new Grains(50).scan(8).forEachPage(items -> {
          calls.incrementAndGet();
          throw new IllegalStateException("no more");
        }))
        .isInstanceOf(ScanIncompleteException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(calls).hasValue(1);
  }

  /** Other languages throw checked exceptions where none are declared. */
  @Test
  void anActionThatThrowsACheckedExceptionEndsIt() {
    assertThatThrownBy(
            () -> grains.scan(2).forEachPage(items -> Sneaky.fail(new IOException("broken"))))
        .isInstanceOf(ScanIncompleteException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void errorsPass() {
    assertThatThrownBy(() -> grains.scan(2).forEach(item -> {
          throw new AssertionError("must not be");
        }))
        .isExactlyInstanceOf(AssertionError.class);
  }

  /** After a failure nobody waits for what the rate would allow in a minute, and sends it then. */
  @Test
  void aFailureEndsTheWaitForTheRate() {
    assertThatThrownBy(() -> grains.scan(3).readUnitsPerSecond(0.01).forEach(item -> {
          throw new IllegalStateException("no more");
        }))
        .isInstanceOf(ScanIncompleteException.class);
    assertThat(grains.requests).hasValue(1);
  }

  @Test
  void anInterruptionEndsTheWaitForTheRate() throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    AtomicInteger interrupted = new AtomicInteger();
    Thread caller = new Thread(() -> {
      ScanIncompleteException incomplete = catchThrowableOfType(
          ScanIncompleteException.class,
          () -> grains
              .scan(3)
              .readUnitsPerSecond(0.01)
              .onProgress(progress -> first.countDown())
              .forEach(item -> {}));
      if (Thread.currentThread().isInterrupted() && incomplete.progress().items() == 1) {
        interrupted.incrementAndGet();
      }
    });
    caller.start();

    assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
    caller.interrupt();
    caller.join(Duration.ofSeconds(20).toMillis());

    assertThat(caller.isAlive()).isFalse();
    assertThat(interrupted).hasValue(1);
    assertThat(grains.requests).hasValue(1);
  }

  @Test
  void anInterruptionAfterAFailureDoesNotHideIt() {
    Thread caller = Thread.currentThread();
    CountDownLatch bothActions = new CountDownLatch(2);

    ScanIncompleteException incomplete = catchThrowableOfType(
        ScanIncompleteException.class,
        () -> grains.scan(2).concurrently().forEach(item -> {
          bothActions.countDown();
          try {
            bothActions.await();
            if (item.startsWith("0/")) {
              throw new IllegalStateException("no more");
            }
            Thread.sleep(200);
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          caller.interrupt();
        }));

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(incomplete).hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingIsCalledWithoutAnAction() {
    assertThatThrownBy(() -> grains.scan(2).forEach(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> grains.scan(2).forEachPage(null))
        .isInstanceOf(NullPointerException.class);
    assertThat(grains.requests).hasValue(0);
  }
}
