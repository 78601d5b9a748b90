package app;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/** A {@link Order.Payment.Card} within an item, for updates. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_Payment_CardUpdate<U> extends DocumentUpdate<U, Order.Payment.Card> {
  /** The document at a place in an item. */
  public Order_Payment_CardUpdate(AttributePath location) {
    super(location, Order_Payment_CardCodec.INSTANCE);
  }

  /** {@code token}: a string, required. */
  public ValueUpdate<U, String> token() {
    return valueAt(Order_Payment_CardCodec.TOKEN, Forms.string());
  }

  /** One that may be absent. */
  public static final class Removable<U> extends Order_Payment_CardUpdate<U> {
    /** The document at a place in an item. */
    public Removable(AttributePath location) {
      super(location);
    }

    /** Removes the document from the item. */
    public Update<U> remove() {
      return removal();
    }
  }
}
