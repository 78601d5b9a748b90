package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/** A {@link Order.Payment.Invoice} within an item, for conditions. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_Payment_InvoicePath<V> extends DocumentPath<V, Order.Payment.Invoice> {
  /** The document at a place in an item. */
  public Order_Payment_InvoicePath(AttributePath location) {
    super(location, Order_Payment_InvoiceCodec.INSTANCE);
  }

  /** {@code days}: a number, required. */
  public WholeNumberPath<V, Integer> days() {
    return wholeNumberAt(Order_Payment_InvoiceCodec.DAYS, Forms.intValue());
  }
}
