package app;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Address} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_AddressPath<V> extends DocumentPath<V, Order.Address> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_AddressPath(AttributePath location) {
    super(location, Order_AddressCodec.INSTANCE);
  }

  /** {@return {@code street}: a string, required} */
  public TextPath<V> street() {
    return textAt(Order_AddressCodec.STREET);
  }

  /** {@return {@code city}: a string, required} */
  public TextPath<V> city() {
    return textAt(Order_AddressCodec.CITY);
  }

  /** {@return {@code phone}: a string, may be absent} */
  public TextPath<V> phone() {
    return textAt(Order_AddressCodec.PHONE);
  }
}
