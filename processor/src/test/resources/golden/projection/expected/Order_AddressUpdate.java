package shop;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Address} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_AddressUpdate<U> extends DocumentUpdate<U, Order.Address> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_AddressUpdate(AttributePath location) {
    super(location, Order_AddressCodec.INSTANCE);
  }

  /** {@return {@code city}: a string, required} */
  public ValueUpdate<U, String> city() {
    return valueAt(Order_AddressCodec.CITY, Forms.string());
  }

  /** {@return {@code street}: a string, required} */
  public ValueUpdate<U, String> street() {
    return valueAt(Order_AddressCodec.STREET, Forms.string());
  }

  /** {@return {@code place}: a map, required} */
  public Order_PlaceUpdate<U> place() {
    return new Order_PlaceUpdate<>(at(Order_AddressCodec.PLACE));
  }

  /** {@return {@code exists}: a string, required} */
  public ValueUpdate<U, String> exists() {
    return valueAt(Order_AddressCodec.EXISTS, Forms.string());
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends Order_AddressUpdate<U> {
    /**
     * The document at a place in an item.
     * @param location where the document is
     */
    public Removable(AttributePath location) {
      super(location);
    }

    /** {@return the removal of the document from the item} */
    public Update<U> remove() {
      return removal();
    }
  }
}
