package dev.dynaset;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch ended before all of it was done: DynamoDB kept leaving writes or reads unprocessed, for
 * longer than {@link DynasetBuilder#retryUnprocessedFor} or {@link BatchOptions#deadline} allows, or
 * the thread was interrupted. What writes many items, {@link Dynaset#batch(Iterable)}, {@code
 * putAll} and {@code items(keys).delete()}, throws it for every other failure too, which is its
 * cause: of a request, of an interceptor or a listener, and of a source that is read as it is written
 * and gives something that does not fit, or throws itself. What was processed before stays
 * processed.
 */
public final class BatchIncompleteException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 2L;

  private final transient @Nullable List<?> remaining;
  private final long processed;
  private final boolean isRemainingComplete;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public BatchIncompleteException(String message, List<?> remaining, long processed) {
    this(message, remaining, processed, null);
  }

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public BatchIncompleteException(
      String message, List<?> remaining, long processed, @Nullable Throwable cause) {
    this(message, remaining, processed, true, cause);
  }

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public BatchIncompleteException(
      String message,
      List<?> remaining,
      long processed,
      boolean isRemainingComplete,
      @Nullable Throwable cause) {
    super(message, cause);
    this.remaining = List.copyOf(remaining);
    this.processed = processed;
    this.isRemainingComplete = isRemainingComplete;
  }

  /**
   * What is not known to be processed, in the order in which it was given: of {@link
   * Dynaset#batch(Iterable)} the {@link Write writes}, of {@link Dynaset#batchGet(Iterable)} the
   * {@link Read reads}, of {@code putAll} the items, of {@code delete}, of {@link
   * ModelTable#batchGet} and of a hydrated query the keys (as attribute values, if they do not fit
   * the model). Of two writes of one item of which the later wins, the later alone. A null that was
   * given is not among them.
   *
   * <p>If a {@link java.util.Collection} was given, it is all that is left. If the source is read as
   * it is written, a stream or an iterator, it is what was taken from it, and what it has not given
   * yet is missing: see {@link #isRemainingComplete}.
   *
   * <p>Writes of a request whose answer did not come, since the connection was cut, are among them,
   * though DynamoDB may have done them: puts and deletes can be done again. Empty after
   * deserialisation.
   */
  public List<?> remaining() {
    return remaining == null ? List.of() : remaining;
  }

  /**
   * {@link #remaining} of a batch of models or of keys, to hand it in again: {@code
   * orders.putAll(e.remaining(Order.class))}.
   *
   * @throws IllegalArgumentException if something else is left
   */
  public <X> List<X> remaining(Class<X> type) {
    for (Object left : remaining()) {
      if (!type.isInstance(left)) {
        throw new IllegalArgumentException("What is left is of the type "
            + left.getClass().getSimpleName() + ", not " + type.getSimpleName() + ".");
      }
    }
    return remaining().stream().<X>map(type::cast).toList();
  }

  /**
   * {@link #remaining} of a batch of writes, to hand it in again: {@code
   * dynaset.batch(e.remainingWrites())}.
   *
   * @throws IllegalArgumentException if something else is left
   */
  public List<Write<?>> remainingWrites() {
    return remaining(Write.class).stream().<Write<?>>map(write -> write).toList();
  }

  /**
   * Whether {@link #remaining} holds all that is left. It does if a collection was given. It does not
   * if a stream or an iterator was, or if a query finds what is deleted or hydrated: there may be
   * more that was not taken yet. False after deserialisation.
   */
  public boolean isRemainingComplete() {
    return isRemainingComplete && remaining != null;
  }

  /** How many items were processed. */
  public long processed() {
    return processed;
  }
}
