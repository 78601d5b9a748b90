package scandeprecated;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key of the table: those of {@link OrderConditions},
 * and the keys of indexes. A condition on these holds in a filter of the table or of a scan, and in
 * a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}

  /** {@code status}: a string, required, hash key of {@code by_status}. */
  public TextPath<V> status() {
    return textAt(OrderTable.Codec.STATUS);
  }

  /** {@code total}: a number, required, range key of {@code by_total}. */
  public WholeNumberPath<V> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL);
  }
}
