package app;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/** A {@link Order.Address} within an item, for conditions. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_AddressPath<V> extends DocumentPath<V, Order.Address> {
  /** The document at a place in an item. */
  public Order_AddressPath(AttributePath location) {
    super(location, Order_AddressCodec.INSTANCE);
  }

  /** {@code street}: a string, required. */
  public TextPath<V> street() {
    return textAt(Order_AddressCodec.STREET);
  }

  /** {@code city}: a string, required. */
  public TextPath<V> city() {
    return textAt(Order_AddressCodec.CITY);
  }

  /** {@code phone}: a string, may be absent. */
  public TextPath<V> phone() {
    return textAt(Order_AddressCodec.PHONE);
  }
}
