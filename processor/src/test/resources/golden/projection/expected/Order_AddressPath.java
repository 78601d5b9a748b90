package shop;

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

  /** {@code city}: a string, required. */
  public TextPath<V> city() {
    return textAt(Order_AddressCodec.CITY);
  }

  /** {@code street}: a string, required. */
  public TextPath<V> street() {
    return textAt(Order_AddressCodec.STREET);
  }

  /** {@code place}: a map, required. */
  public Order_PlacePath<V> place() {
    return new Order_PlacePath<>(at(Order_AddressCodec.PLACE));
  }

  /** {@code exists}: a string, required. */
  public TextPath<V> exists_() {
    return textAt(Order_AddressCodec.EXISTS);
  }
}
