package shop;

import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Place} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_PlaceUpdate<U> extends DocumentUpdate<U, Order.Place> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_PlaceUpdate(AttributePath location) {
    super(location, Order_PlaceCodec.INSTANCE);
  }

  /** {@return {@code floor}: a number, may be absent} */
  public IntUpdate<U> floor() {
    return intAt(Order_PlaceCodec.FLOOR);
  }

  /** {@return {@code status}: a string, may be absent} */
  public ValueUpdate<U, Order.Status> status() {
    return valueAt(Order_PlaceCodec.STATUS, Order_PlaceCodec.STATUS_FORM);
  }

  /** {@return {@code rent}: a number, required} */
  public ValueUpdate<U, Order.Cents> rent() {
    return valueAt(Order_PlaceCodec.RENT, Order_PlaceCodec.CENTS_FORM);
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends Order_PlaceUpdate<U> {
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
