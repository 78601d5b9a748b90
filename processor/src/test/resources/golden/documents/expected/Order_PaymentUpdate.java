package app;

import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Payment} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_PaymentUpdate<U> extends DocumentUpdate<U, Order.Payment> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_PaymentUpdate(AttributePath location) {
    super(location, Order_PaymentCodec.INSTANCE);
  }

  /** {@return the attributes that it has as a {@link Order.Payment.Card}} */
  public Order_Payment_CardUpdate<U> asCard() {
    return new Order_Payment_CardUpdate<>(location());
  }

  /** {@return the attributes that it has as a {@link Order.Payment.Invoice}} */
  public Order_Payment_InvoiceUpdate<U> asInvoice() {
    return new Order_Payment_InvoiceUpdate<>(location());
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends Order_PaymentUpdate<U> {
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
