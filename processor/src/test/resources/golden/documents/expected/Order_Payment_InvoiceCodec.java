package app;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Payment.Invoice} as a map within an item. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_Payment_InvoiceCodec extends DocumentCodec<Order.Payment.Invoice> {
  /** The only instance, for generated code. */
  public static final Order_Payment_InvoiceCodec INSTANCE = new Order_Payment_InvoiceCodec();

  static final int DAYS = 0;

  private Order_Payment_InvoiceCodec() {
    super(ItemShape.ofDocument("Order.Payment.Invoice", "days"));
  }

  @Override
  public Order.Payment.Invoice read(ItemReader in) {
    return new Order.Payment.Invoice(
        in.intValue(DAYS));
  }

  @Override
  public void write(Order.Payment.Invoice item, ItemWriter out) {
    out.number(DAYS, item.days());
  }
}
