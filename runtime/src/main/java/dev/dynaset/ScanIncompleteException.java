package dev.dynaset;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link ParallelScan} has ended before everything was read. It can go on from its checkpoint. */
public final class ScanIncompleteException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient @Nullable ScanProgress progress;
  private final String checkpoint;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public ScanIncompleteException(String message, ScanProgress progress, @Nullable Throwable cause) {
    super(message, cause);
    this.progress = progress;
    this.checkpoint = progress.checkpoint();
  }

  /**
   * How far the scan was: of pages that the action has dealt with.
   *
   * @throws IllegalStateException after serialization, which {@link #checkpoint()} survives
   */
  public ScanProgress progress() {
    if (progress == null) {
      throw new IllegalStateException("The progress is not serialized; the checkpoint is.");
    }
    return Objects.requireNonNull(progress);
  }

  /** Where the scan can go on, for {@link ParallelScan#resumeFrom}. */
  public String checkpoint() {
    return checkpoint;
  }
}
