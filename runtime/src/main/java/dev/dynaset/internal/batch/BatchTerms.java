package dev.dynaset.internal.batch;

import dev.dynaset.BatchOptions;
import dev.dynaset.RuntimeSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How batches are written; it may be shared by several plans.
 *
 * @param retryFor for how long a plan goes on while nothing is processed
 * @param rate what holds requests back; null if nothing does
 * @param meter what counts requests; null if nobody wants to know
 */
public record BatchTerms(
    Duration retryFor, @Nullable TokenBucket rate, @Nullable BatchMeter meter) {
  /** Without a rate and a meter. */
  public static BatchTerms of(Duration retryFor) {
    return new BatchTerms(retryFor, null, null);
  }

  /** What options of an application say. */
  public static BatchTerms of(BatchOptions options, RuntimeSettings settings) {
    return new BatchTerms(
        options.deadline().orElse(settings.retryUnprocessedFor()),
        options.unitsPerSecond().isPresent()
            ? new TokenBucket(options.unitsPerSecond().getAsDouble(), System::nanoTime)
            : null,
        options.progressListener().isPresent()
            ? new BatchMeter(options.progressListener().get())
            : null);
  }

  /** Whether DynamoDB is to say what requests consume. */
  public boolean asksForUnits() {
    return rate != null || meter != null;
  }

  /** How long a request that is estimated to consume so much has to wait. */
  Duration reserve(double units) {
    return rate == null ? Duration.ZERO : rate.reserve(units);
  }

  /** A request had this outcome. */
  void answered(long written, long left, double reserved, double consumed) {
    if (rate != null) {
      rate.giveBack(reserved - consumed);
    }
    if (meter != null) {
      meter.answered(written, left, consumed);
    }
  }
}
