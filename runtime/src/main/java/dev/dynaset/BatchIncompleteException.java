package dev.dynaset;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch ended before all of it was done: DynamoDB kept leaving writes or reads unprocessed, for
 * longer than {@link DynasetBuilder#retryUnprocessedFor} or {@link BatchOptions#deadline} allows, or
 * the thread was interrupted. {@link Dynaset#batch(Iterable)} throws it for every other failure of
 * a request too, which is its cause. What was processed before stays processed.
 */
public final class BatchIncompleteException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient List<?> remaining;
  private final long processed;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public BatchIncompleteException(String message, List<?> remaining, long processed) {
    this(message, remaining, processed, null);
  }

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public BatchIncompleteException(
      String message, List<?> remaining, long processed, @Nullable Throwable cause) {
    super(message, cause);
    this.remaining = List.copyOf(remaining);
    this.processed = processed;
  }

  /**
   * What was taken from the source and is not known to be processed, in the order in which it was
   * given: of {@link Dynaset#batch(Iterable)} the {@link Write writes}, of {@link
   * Dynaset#batchGet(Iterable)} the {@link Read reads}, of {@code putAll} the items, of {@code
   * delete}, of {@link ModelTable#batchGet} and of a hydrated query the keys (as attribute values, if
   * they do not fit the model). What had not been taken from the source yet is not among them.
   *
   * <p>Writes of a request whose answer did not come, since the connection was cut, are among them,
   * though DynamoDB may have done them: puts and deletes can be done again. Empty after
   * deserialisation.
   */
  public List<?> remaining() {
    return remaining == null ? List.of() : remaining;
  }

  /** How many items were processed. */
  public long processed() {
    return processed;
  }
}
