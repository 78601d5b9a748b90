package dev.dynaset.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final AtomicLong now = new AtomicLong();

  private Backoff backoff(double random) {
    return new Backoff(Duration.ofSeconds(1), now::get, () -> random);
  }

  @Test
  void pausesGrowToABound() {
    Backoff backoff = backoff(1);

    for (int millis : new int[] {50, 100, 200, 400, 800, 1600, 3200, 5000, 5000}) {
      assertThat(backoff.nextPause()).isEqualTo(Duration.ofMillis(millis));
    }
  }

  @Test
  void pausesAreRandomUpToTheBound() {
    assertThat(backoff(0).nextPause()).isZero();
    assertThat(backoff(0.5).nextPause()).isEqualTo(Duration.ofMillis(25));
  }

  @Test
  void aPauseDoesNotOutlastTheTimeThatIsLeft() {
    Backoff backoff = backoff(1);
    backoff.isExhausted();
    for (int attempt = 0; attempt < 5; attempt++) {
      backoff.nextPause();
    }

    now.addAndGet(Duration.ofMillis(700).toNanos());
    assertThat(backoff.nextPause()).isEqualTo(Duration.ofMillis(301));
    now.addAndGet(Duration.ofMillis(301).toNanos());
    assertThat(backoff.isExhausted()).isTrue();
    assertThat(backoff.nextPause()).isZero();
  }

  @Test
  void progressMakesPausesSmallAgain() {
    Backoff backoff = backoff(1);
    backoff.nextPause();
    backoff.nextPause();

    backoff.progress();

    assertThat(backoff.nextPause()).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void itIsExhaustedAfterSoLongWithoutProgress() {
    Backoff backoff = backoff(1);
    now.set(Duration.ofHours(1).toNanos());
    assertThat(backoff.isExhausted())
        .as("time before the first failure does not count")
        .isFalse();

    now.addAndGet(Duration.ofMillis(999).toNanos());
    assertThat(backoff.isExhausted()).isFalse();
    backoff.progress();

    now.addAndGet(Duration.ofMillis(999).toNanos());
    assertThat(backoff.isExhausted()).isFalse();
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(backoff.isExhausted()).isTrue();
  }

  @Test
  void noLimitIsTooLong() {
    Backoff backoff = new Backoff(Duration.ofSeconds(Long.MAX_VALUE), now::get, () -> 1);

    assertThat(backoff.isExhausted()).isFalse();
    assertThat(backoff.nextPause()).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void theTimeThatIsLeftIsThatSinceTheFirstFailure() {
    now.set(Duration.ofHours(1).toNanos());
    Backoff backoff = backoff(1);
    backoff.isExhausted();
    for (int attempt = 0; attempt < 5; attempt++) {
      backoff.nextPause();
    }

    now.addAndGet(Duration.ofMillis(700).toNanos());

    assertThat(backoff.nextPause()).isEqualTo(Duration.ofMillis(301));
  }

  @Test
  void usualPausesAreRandom() {
    Backoff backoff = Backoff.of(Duration.ofMinutes(1));

    assertThat(backoff.limit()).isEqualTo(Duration.ofMinutes(1));
    assertThat(Stream.generate(backoff::nextPause).limit(20))
        .allMatch(pause -> pause.compareTo(Duration.ofSeconds(5)) <= 0)
        .hasSizeGreaterThan(1)
        .anyMatch(pause -> !pause.isZero());
  }
}
