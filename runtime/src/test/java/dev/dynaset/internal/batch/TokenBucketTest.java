package dev.dynaset.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private final AtomicLong now = new AtomicLong();
  private final TokenBucket bucket = new TokenBucket(10, now::get);

  private void pass(long millis) {
    now.addAndGet(Duration.ofMillis(millis).toNanos());
  }

  @Test
  void theFirstGoesAtOnceAndTheNextWhenItIsPaidFor() {
    assertThat(bucket.reserve(5)).isZero();
    assertThat(bucket.reserve(5)).isEqualTo(Duration.ofMillis(500));
    assertThat(bucket.reserve(5)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void timePays() {
    bucket.reserve(5);
    pass(400);
    assertThat(bucket.reserve(1)).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void estimatesAreCorrected() {
    bucket.reserve(5);
    bucket.giveBack(2);
    assertThat(bucket.reserve(5)).isEqualTo(Duration.ofMillis(300));

    bucket.giveBack(-2);
    assertThat(bucket.reserve(1)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void noMoreThanASecondIsSaved() {
    pass(60_000);
    assertThat(bucket.reserve(20)).isZero();
    assertThat(bucket.reserve(1)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whatIsSavedIsSavedBeforeAnEstimateIsCorrected() {
    pass(60_000);
    bucket.giveBack(-5);

    assertThat(bucket.reserve(10)).isZero();
    assertThat(bucket.reserve(1)).isEqualTo(Duration.ofMillis(500));
  }
}
