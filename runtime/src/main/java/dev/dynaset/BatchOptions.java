package dev.dynaset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How many items are written or read at once: {@code
 * BatchOptions.defaults().parallelism(4).unitsPerSecond(500)}, for {@link
 * Dynaset#batch(Iterable, BatchOptions)}, {@code orders.putAll(items, options)} and {@code
 * orders.items(keys).options(options)}. Immutable: each method gives other options, and does not
 * change these.
 */
public final class BatchOptions {
  private static final BatchOptions DEFAULTS =
      new BatchOptions(false, false, 1, OptionalDouble.empty(), null, null, List.of(), List.of());

  private final boolean isLastOfDuplicatesWins;
  private final boolean isIgnoringVersions;
  private final int parallelism;
  private final OptionalDouble unitsPerSecond;
  private final @Nullable Duration deadline;
  private final @Nullable Consumer<? super BatchProgress> progressListener;
  private final List<CapacityMeter> meters;
  private final List<RequestCustomizer> customizers;

  private BatchOptions(
      boolean isLastOfDuplicatesWins,
      boolean isIgnoringVersions,
      int parallelism,
      OptionalDouble unitsPerSecond,
      @Nullable Duration deadline,
      @Nullable Consumer<? super BatchProgress> progressListener,
      List<CapacityMeter> meters,
      List<RequestCustomizer> customizers) {
    this.isLastOfDuplicatesWins = isLastOfDuplicatesWins;
    this.isIgnoringVersions = isIgnoringVersions;
    this.parallelism = parallelism;
    this.unitsPerSecond = unitsPerSecond;
    this.deadline = deadline;
    this.progressListener = progressListener;
    this.meters = meters;
    this.customizers = customizers;
  }

  /**
   * Two writes of one item are refused by {@code batch}, and so are writes of models with a version;
   * one request at a time, as fast as DynamoDB takes them.
   */
  public static BatchOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Of two writes of one item the later one wins; the earlier one may not be sent. It counts as
   * done together with the later one. By default {@code batch} refuses the second, for which it
   * remembers the key of every write: some 200 bytes each. With this, it remembers none. {@code
   * putAll} and {@code items(keys).delete()} always do so.
   */
  public BatchOptions lastOfDuplicatesWins() {
    return new BatchOptions(
        true,
        isIgnoringVersions,
        parallelism,
        unitsPerSecond,
        deadline,
        progressListener,
        meters,
        customizers);
  }

  /**
   * Writes of models with a version are taken, though a batch cannot check versions: each puts or
   * deletes whatever version there is. A put writes the version of the item that it is given, plus
   * one, which may be one that somebody has read of another write; their next write is then not found
   * to be stale. By default such writes are refused.
   */
  public BatchOptions ignoringVersions() {
    return new BatchOptions(
        isLastOfDuplicatesWins,
        true,
        parallelism,
        unitsPerSecond,
        deadline,
        progressListener,
        meters,
        customizers);
  }

  /**
   * So many requests at a time, each from a thread that lives as long as the batch; 1 by default,
   * on the thread of the caller. Writes of one item stay in their order, those of different items do
   * not. Each thread is at most 50 writes behind the source, beside those that it sends. Reads, and
   * what does not block, send one request at a time, and refuse more.
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
        unitsPerSecond,
        deadline,
        progressListener,
        meters,
        customizers);
  }

  /**
   * Consumes no more than so many units per second on average, over all tables and indexes
   * together: write units of writes, read units of reads. As many as DynamoDB grants by default.
   * DynamoDB is asked what each request consumes.
   *
   * @throws IllegalArgumentException if {@code units} is not positive, or infinite
   */
  public BatchOptions unitsPerSecond(double units) {
    if (!(units > 0) || Double.isInfinite(units)) {
      throw new IllegalArgumentException("unitsPerSecond must be positive, but is " + units + ".");
    }
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        OptionalDouble.of(units),
        deadline,
        progressListener,
        meters,
        customizers);
  }

  /**
   * For how long the batch goes on while DynamoDB processes nothing of it, counted from the first
   * request of which it processed nothing; {@link DynasetBuilder#retryUnprocessedFor} by default.
   *
   * @throws IllegalArgumentException if {@code duration} is negative
   */
  public BatchOptions deadline(Duration duration) {
    if (Objects.requireNonNull(duration, "duration").isNegative()) {
      throw new IllegalArgumentException("deadline must not be negative, but is " + duration + ".");
    }
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        unitsPerSecond,
        duration,
        progressListener,
        meters,
        customizers);
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
        unitsPerSecond,
        deadline,
        Objects.requireNonNull(listener, "listener"),
        meters,
        customizers);
  }

  /** Adds what each request consumes to a meter. Called again, each meter measures. */
  public BatchOptions withConsumedCapacity(CapacityMeter meter) {
    List<CapacityMeter> more = new ArrayList<>(meters);
    more.add(Objects.requireNonNull(meter, "meter"));
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        unitsPerSecond,
        deadline,
        progressListener,
        List.copyOf(more),
        customizers);
  }

  /**
   * Lets a customizer change each request just before it is sent, after those that there are and
   * before those of the {@link Dynaset}.
   */
  public BatchOptions customize(RequestCustomizer customizer) {
    List<RequestCustomizer> more = new ArrayList<>(customizers);
    more.add(Objects.requireNonNull(customizer, "customizer"));
    return new BatchOptions(
        isLastOfDuplicatesWins,
        isIgnoringVersions,
        parallelism,
        unitsPerSecond,
        deadline,
        progressListener,
        meters,
        List.copyOf(more));
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

  /** How many units per second are consumed at most, if that is limited. */
  public OptionalDouble unitsPerSecond() {
    return unitsPerSecond;
  }

  /** For how long the batch goes on while nothing is processed, if that is not the default. */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /** Who hears how far the batch has come, if anybody does. */
  public Optional<Consumer<? super BatchProgress>> progressListener() {
    return Optional.ofNullable(progressListener);
  }

  /** What measures the requests. */
  public List<CapacityMeter> meters() {
    return meters;
  }

  /** What changes the requests before they are sent, in its order. */
  public List<RequestCustomizer> customizers() {
    return customizers;
  }
}
