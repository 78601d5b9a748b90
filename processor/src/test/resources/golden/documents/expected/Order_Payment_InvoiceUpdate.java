package app;

import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.IntUpdate;
import javax.annotation.processing.Generated;

/** A {@link Order.Payment.Invoice} within an item, for updates. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_Payment_InvoiceUpdate<U> extends DocumentUpdate<U, Order.Payment.Invoice> {
  /** The document at a place in an item. */
  public Order_Payment_InvoiceUpdate(AttributePath location) {
    super(location, Order_Payment_InvoiceCodec.INSTANCE);
  }

  /** {@code days}: a number, required. */
  public IntUpdate<U> days() {
    return intAt(Order_Payment_InvoiceCodec.DAYS);
  }

  /** One that may be absent. */
  public static final class Removable<U> extends Order_Payment_InvoiceUpdate<U> {
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
