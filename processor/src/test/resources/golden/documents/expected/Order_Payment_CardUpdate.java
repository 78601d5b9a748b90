package app;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Payment.Card} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_Payment_CardUpdate<U> extends DocumentUpdate<U, Order.Payment.Card> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_Payment_CardUpdate(AttributePath location) {
    super(location, Order_Payment_CardCodec.INSTANCE);
  }

  /** {@return {@code token}: a string, required} */
  public ValueUpdate<U, String> token() {
    return valueAt(Order_Payment_CardCodec.TOKEN, Forms.string());
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends Order_Payment_CardUpdate<U> {
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
