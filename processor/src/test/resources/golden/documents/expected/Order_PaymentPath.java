package app;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Payment} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_PaymentPath<V> extends DocumentPath<V, Order.Payment> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_PaymentPath(AttributePath location) {
    super(location, Order_PaymentCodec.INSTANCE);
  }

  /** {@return the attributes that it has as a {@link Order.Payment.Card}} */
  public Order_Payment_CardPath<V> asCard() {
    return new Order_Payment_CardPath<>(location());
  }

  /** {@return the attributes that it has as a {@link Order.Payment.Invoice}} */
  public Order_Payment_InvoicePath<V> asInvoice() {
    return new Order_Payment_InvoicePath<>(location());
  }
}
