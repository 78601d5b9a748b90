package dev.dynaset;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link ParallelScan} has ended before everything was read. It can go on from its checkpoint. */
public final class ScanIncompleteException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient @Nullable ScanProgress progress;
  private final transient @Nullable EachResult written;
  private final String checkpoint;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public ScanIncompleteException(String message, ScanProgress progress, @Nullable Throwable cause) {
    this(message, progress, null, cause);
  }

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param written what {@link ParallelScan#updateEach} had done; null for other scans
   */
  public ScanIncompleteException(
      String message,
      ScanProgress progress,
      @Nullable EachResult written,
      @Nullable Throwable cause) {
    super(message, cause);
    this.progress = progress;
    this.written = written;
    this.checkpoint = progress.checkpoint();
  }

  /**
   * How far the scan was: of pages that the action has dealt with, or of items that were deleted or
   * written.
   *
   * @throws IllegalStateException after serialization, which {@link #checkpoint()} survives
   */
  public ScanProgress progress() {
    if (progress == null) {
      throw new IllegalStateException("The progress is not serialized; the checkpoint is.");
    }
    return Objects.requireNonNull(progress);
  }

  /**
   * What {@link ParallelScan#updateEach} had done, the writes that were not done included; the
   * checkpoint is behind all of these. Empty for other scans, and after serialization.
   */
  public Optional<EachResult> written() {
    return Optional.ofNullable(written);
  }

  /** Where the scan can go on, for {@link ParallelScan#resumeFrom}. */
  public String checkpoint() {
    return checkpoint;
  }
}
