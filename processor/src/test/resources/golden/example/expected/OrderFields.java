package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import java.time.Instant;
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
  public ValuePath<V, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code placedAt}: a string, required, range key of {@code by_status}} */
  public OrderedPath<V, Instant> placedAt() {
    return orderedAt(OrderTable.Codec.PLACED_AT, Forms.instant());
  }

  /** {@return {@code coupon}: a string, may be absent, hash key of {@code by_coupon}} */
  public TextPath<V> coupon() {
    return textAt(OrderTable.Codec.COUPON);
  }
}
