package app;

import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.IntUpdate;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Payment.Invoice} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_Payment_InvoiceUpdate<U> extends DocumentUpdate<U, Order.Payment.Invoice> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_Payment_InvoiceUpdate(AttributePath location) {
    super(location, Order_Payment_InvoiceCodec.INSTANCE);
  }

  /** {@return {@code days}: a number, required} */
  public IntUpdate<U> days() {
    return intAt(Order_Payment_InvoiceCodec.DAYS);
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends Order_Payment_InvoiceUpdate<U> {
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
