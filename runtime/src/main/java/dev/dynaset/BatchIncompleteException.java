package dev.dynaset;

import java.io.Serial;
import java.util.List;

/**
 * DynamoDB kept leaving writes or reads of a batch unprocessed, for longer than
 * {@link DynasetBuilder#retryUnprocessedFor} allows. What was processed before stays processed.
 */
public final class BatchIncompleteException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient List<?> remaining;
  private final long processed;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public BatchIncompleteException(String message, List<?> remaining, long processed) {
    super(message);
    this.remaining = List.copyOf(remaining);
    this.processed = processed;
  }

  /**
   * What was sent and not processed, in the order in which it was given: of {@code putAll} the
   * items, of {@code delete}
   * and of a hydrated query the keys (as attribute values, if they do not fit the model). Items
   * that had not been taken from the source yet are not among them. Empty after deserialisation.
   */
  public List<?> remaining() {
    return remaining == null ? List.of() : remaining;
  }

  /** How many items were processed. */
  public long processed() {
    return processed;
  }
}
