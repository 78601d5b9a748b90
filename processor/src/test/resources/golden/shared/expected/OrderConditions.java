package shared;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop.Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code customerId}: a string, required, in the key of the table} */
  public TextPath<V> customerId() {
    return textAt(OrderTable.Codec.CUSTOMER_ID);
  }

  /** {@return {@code placedAt}: a string, required, in the key of the table} */
  public OrderedPath<V, Instant> placedAt() {
    return orderedAt(OrderTable.Codec.PLACED_AT, Forms.instant());
  }

  /** {@return {@code orderId}: a string, required, in the key of the table} */
  public TextPath<V> orderId() {
    return textAt(OrderTable.Codec.ORDER_ID);
  }

  /** {@return {@code status}: a string, required} */
  public ValuePath<V, Shop.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code total}: a number, required} */
  public WholeNumberPath<V, Long> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
  }
}
