package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Walks through what a query reads, page by page, within its bounds. Does no I/O. */
interface Cursor {
  /** Whether there may be more items within the bounds. */
  boolean hasMore();

  /** Whether there may be more items that are wanted, but no more may be evaluated. */
  boolean isCapped();

  /** How many items have been evaluated. */
  long evaluated();

  /** How many items were passed over, since they do not fit the model. */
  default long skipped() {
    return 0;
  }

  /** The next page, to be read before another is asked for. It may be empty, and not the last. */
  Plan<List<Map<String, AttributeValue>>> page();

  /**
   * From here on, what was read is before what is read: {@link #behind} and {@link #trail} are about
   * the rest alone.
   */
  void mark();

  /**
   * Where it stood behind each of the items that it has given.
   *
   * @throws IllegalStateException if it was made to keep none
   */
  Trail trail();

  /** Where a reading goes on behind what was read; null if there is no more. */
  @Nullable
  ReadPosition ahead();

  /**
   * Where a reading in the opposite direction starts that goes on before what was read; null if
   * there is nothing before it.
   */
  @Nullable
  ReadPosition behind();
}
