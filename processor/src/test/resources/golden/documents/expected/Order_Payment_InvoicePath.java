package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Payment.Invoice} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_Payment_InvoicePath<V> extends DocumentPath<V, Order.Payment.Invoice> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_Payment_InvoicePath(AttributePath location) {
    super(location, Order_Payment_InvoiceCodec.INSTANCE);
  }

  /** {@return {@code days}: a number, required} */
  public WholeNumberPath<V, Integer> days() {
    return wholeNumberAt(Order_Payment_InvoiceCodec.DAYS, Forms.intValue());
  }
}
