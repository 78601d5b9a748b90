package dev.dynaset;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How {@link Dynaset#batch(Iterable, BatchOptions)} writes: {@code
 * BatchOptions.defaults().parallelism(4).writeUnitsPerSecond(500)}. Immutable: each method gives
 * other options, and does not change these.
 */
public final class BatchOptions {
  private static final BatchOptions DEFAULTS =
      new BatchOptions(false, false, 1, OptionalDouble.empty(), null, null);

  private final boolean isLastOfDuplicatesWins;
  private final boolean isIgnoringVersions;
  private final int parallelism;
  private final OptionalDouble writeUnitsPerSecond;
  private final @Nullable Duration deadline;
  private final @Nullable Consumer<? super BatchProgress> progressListener;

  private BatchOptions(
      boolean isLastOfDuplicatesWins,
      boolean isIgnoringVersions,
      int parallelism,
      OptionalDouble writeUnitsPerSecond,
      @Nullable Duration deadline,
      @Nullable Consumer<? super BatchProgress> progressListener) {
    this.isLastOfDuplicatesWins = isLastOfDuplicatesWins;
    this.isIgnoringVersions = isIgnoringVersions;
    this.parallelism = parallelism;
    this.writeUnitsPerSecond = writeUnitsPerSecond;
    this.deadline = deadline;
    this.progressListener = progressListener;
  }

  /**
   * Two writes of one item are refused, and so are writes of models with a version; one request at
   * a time, as fast as DynamoDB takes them.
   */
  public static BatchOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Of two writes of one item the later one wins; the earlier one may not be sent. It counts as
   * done together with the later one. By default the second is refused, for which the batch
   * remembers the key of every write: some 200 bytes each. With this, it remembers none.
   */
  public BatchOptions lastOfDuplicatesWins() {
    return new BatchOptions(
        true, isIgnoringVersions, parallelism, writeUnitsPerSecond, deadline, progressListener);
  }

  /**
   * Writes of models with a version are taken, though a batch cannot check versions: each puts or
   * deletes whatever version there is. By default they are refused.
   */
  public BatchOptions ignoringVersions() {
    return new BatchOptions(
        isLastOfDuplicatesWins, true, parallelism, writeUnitsPerSecond, deadline, progressListener);
  }

  /**
   * So many requests at a time, each from a thread that lives as long as the batch; 1 by default,
   * on the thread of the caller. Writes of one item stay in their order, those of different items do
   * not. Each thread is at most 50 writes behind the source, beside those that it sends.
   *
   * @throws IllegalArgumentException if {@code requests} is not positive
   */
  public BatchOptions parallelism(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("parallelism must be positive, but is " + requests + ".");
    }
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        requests,
        writeUnitsPerSecond,
        deadline,
        progressListener);
  }

  /**
   * Consumes no more than so many write units per second on average, over all tables and indexes
   * together; as many as DynamoDB grants by default. DynamoDB is asked what each request consumes.
   *
   * @throws IllegalArgumentException if {@code units} is not positive, or infinite
   */
  public BatchOptions writeUnitsPerSecond(double units) {
    if (!(units > 0) || Double.isInfinite(units)) {
      throw new IllegalArgumentException(
          "writeUnitsPerSecond must be positive, but is " + units + ".");
    }
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        OptionalDouble.of(units),
        deadline,
        progressListener);
  }

  /**
   * For how long the batch goes on while DynamoDB processes nothing of it, counted from the first
   * request of which it processed nothing; {@link DynasetBuilder#retryUnprocessedFor} by default.
   *
   * @throws IllegalArgumentException if {@code duration} is negative
   */
  public BatchOptions deadline(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("deadline must not be negative, but is " + duration + ".");
    }
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        writeUnitsPerSecond,
        duration,
        progressListener);
  }

  /**
   * Hears after each request how far the batch has come; replaces an earlier listener. It is called
   * by the threads of the batch, but never by two at once. DynamoDB is asked what each request
   * consumes. An exception of it ends the batch like a failure.
   */
  public BatchOptions onProgress(Consumer<? super BatchProgress> listener) {
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        writeUnitsPerSecond,
        deadline,
        Objects.requireNonNull(listener, "listener"));
  }

  /** Whether of two writes of one item the later one wins. */
  public boolean isLastOfDuplicatesWins() {
    return isLastOfDuplicatesWins;
  }

  /** Whether writes of models with a version are taken. */
  public boolean isIgnoringVersions() {
    return isIgnoringVersions;
  }

  /** How many requests are under way at a time. */
  public int parallelism() {
    return parallelism;
  }

  /** How many write units per second are consumed at most, if that is limited. */
  public OptionalDouble writeUnitsPerSecond() {
    return writeUnitsPerSecond;
  }

  /** For how long the batch goes on while nothing is processed, if that is not the default. */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /** Who hears how far the batch has come, if anybody does. */
  public Optional<Consumer<? super BatchProgress>> progressListener() {
    return Optional.ofNullable(progressListener);
  }
}
