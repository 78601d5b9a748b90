package scanabsent;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * {@link OrderConditions}, and the keys of indexes: for filters of the table and of scans, and for
 * conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}

  /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
  public TextPath<V> status() {
    return textAt(OrderTable.Codec.STATUS);
  }

  /** {@return {@code total}: a number, required, range key of {@code by_total}} */
  public WholeNumberPath<V, Long> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
  }
}
