package dev.dynaset.internal.batch;

import static dev.dynaset.internal.batch.Batches.put;
import static dev.dynaset.internal.batch.Batches.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Writes on their way between two threads: what can be seen by one. */
class HandoverTest {
  private final Stop stop = new Stop();
  private final Handover handover = stop.handover();

  @Test
  void whatIsPutComesInItsOrder() throws InterruptedException {
    List<BatchWrite> writes = puts(0, 2);
    for (BatchWrite write : writes) {
      assertThat(handover.put(write)).isTrue();
    }
    assertThat(handover.waiting()).isEqualTo(writes);
    handover.end();

    assertThat(handover).toIterable().isEqualTo(writes);
    assertThat(handover.waiting()).isEmpty();
    assertThatThrownBy(handover::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void fiftyFitAndTheNextIsRefusedWhenAllIsStopped() throws Exception {
    for (BatchWrite write : puts(0, 50)) {
      handover.put(write);
    }
    boolean[] taken = {true};
    Thread putting = new Thread(() -> {
      try {
        taken[0] = handover.put(put(50));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    putting.start();
    awaitWaiting(putting);

    stop.because(new IllegalStateException("the first"));
    putting.join(10_000);

    assertThat(taken[0]).isFalse();
    assertThat(handover.hasNext()).as("nothing is taken any more").isFalse();
    assertThat(handover.waiting()).hasSize(50);
  }

  @Test
  void roomIsMadeByWhoTakes() throws Exception {
    for (BatchWrite write : puts(0, 50)) {
      handover.put(write);
    }
    Thread putting = new Thread(() -> {
      try {
        handover.put(put(50));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    putting.start();
    awaitWaiting(putting);

    handover.next();
    putting.join(10_000);

    assertThat(handover.waiting()).hasSize(50);
  }

  @Test
  void whoWaitsForAWriteHearsOfTheEnd() throws Exception {
    boolean[] hasNext = {true};
    Thread taking = new Thread(() -> hasNext[0] = handover.hasNext());
    taking.start();
    awaitWaiting(taking);

    handover.end();
    taking.join(10_000);

    assertThat(hasNext[0]).isFalse();
  }

  @Test
  void whoWaitsForAWriteHearsOfOne() throws Exception {
    boolean[] hasNext = {false};
    Thread taking = new Thread(() -> hasNext[0] = handover.hasNext());
    taking.start();
    awaitWaiting(taking);

    handover.put(put(1));
    taking.join(10_000);

    assertThat(hasNext[0]).isTrue();
  }

  @Test
  void theThreadThatTakesIsEndedByAnInterrupt() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(handover::hasNext).hasMessage("A thread of the batch was interrupted.");

    assertThat(Thread.interrupted()).as("still interrupted").isTrue();
  }

  @Test
  void theFirstCauseStopsAll() throws Exception {
    assertThat(stop.isStopped()).isFalse();
    assertThat(stop.cause()).isNull();
    IllegalStateException first = new IllegalStateException("the first");

    stop.because(first);
    stop.because(new IllegalStateException("the second"));

    assertThat(stop.isStopped()).isTrue();
    assertThat(stop.cause()).isSameAs(first);
    stop.pause(Duration.ofHours(1));
  }

  private static void awaitWaiting(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
  }
}
