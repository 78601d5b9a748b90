package dev.dynaset;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/**
 * A reading has evaluated as many items as {@link ItemSet#maxEvaluated} allows, and may not have
 * found all that it looks for. Nothing is lost: it holds what was found, and the token with which a
 * reading goes on.
 */
public final class EvaluationLimitException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final String token;
  private final long evaluated;
  private final long found;
  private final transient List<?> items;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param items the items that were read and not given to the caller yet
   */
  public EvaluationLimitException(
      String message, PageToken token, long evaluated, long found, List<?> items) {
    super(message);
    this.token = token.toString();
    this.evaluated = evaluated;
    this.found = found;
    this.items = List.copyOf(items);
  }

  /** Where a reading goes on, for {@link ItemSet#from}. */
  public PageToken token() {
    return PageToken.valueOf(token);
  }

  /** How many items were evaluated. */
  public long evaluated() {
    return evaluated;
  }

  /** How many of these were wanted: read, counted or deleted. */
  public long found() {
    return found;
  }

  /**
   * The items that {@code list}, {@code first}, {@code get} or {@code find} has read, unmodifiable.
   * Those of a stream or an iterator are where they were handed out; after serialization there are
   * none.
   */
  public List<?> items() {
    return Objects.requireNonNullElse(items, List.of());
  }
}
