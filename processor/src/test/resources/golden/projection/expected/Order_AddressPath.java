package shop;

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

  /** {@return {@code city}: a string, required} */
  public TextPath<V> city() {
    return textAt(Order_AddressCodec.CITY);
  }

  /** {@return {@code street}: a string, required} */
  public TextPath<V> street() {
    return textAt(Order_AddressCodec.STREET);
  }

  /** {@return {@code place}: a map, required} */
  public Order_PlacePath<V> place() {
    return new Order_PlacePath<>(at(Order_AddressCodec.PLACE));
  }

  /** {@return {@code exists}: a string, required} */
  public TextPath<V> exists_() {
    return textAt(Order_AddressCodec.EXISTS);
  }
}
