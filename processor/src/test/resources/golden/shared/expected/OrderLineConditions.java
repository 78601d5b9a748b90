package shared;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop.OrderLine} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderLineConditions<V> item)}, holds in every filter of
 * whole items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderLineConditions<V> extends Vocabulary<V> {
  OrderLineConditions() {
    super(OrderLineTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code customerId}: a string, required, in the key of the table} */
  public TextPath<V> customerId() {
    return textAt(OrderLineTable.Codec.CUSTOMER_ID);
  }

  /** {@return {@code orderId}: a string, required, in the key of the table} */
  public TextPath<V> orderId() {
    return textAt(OrderLineTable.Codec.ORDER_ID);
  }

  /** {@return {@code line}: a number, required, in the key of the table} */
  public WholeNumberPath<V, Integer> line() {
    return wholeNumberAt(OrderLineTable.Codec.LINE, Forms.intValue());
  }

  /** {@return {@code product}: a string, required} */
  public TextPath<V> product() {
    return textAt(OrderLineTable.Codec.PRODUCT);
  }

  /** {@return {@code warehouse}: a string, required} */
  public TextPath<V> warehouse() {
    return textAt(OrderLineTable.Codec.WAREHOUSE);
  }

  /** {@return {@code quantity}: a number, required} */
  public WholeNumberPath<V, Integer> quantity() {
    return wholeNumberAt(OrderLineTable.Codec.QUANTITY, Forms.intValue());
  }
}
