package app;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order.Payment} as a map within an item, of which {@code kind} tells what
 * it is.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_PaymentCodec extends DocumentCodec<Order.Payment> {
  /** The only instance, for generated code. */
  public static final Order_PaymentCodec INSTANCE = new Order_PaymentCodec();

  private static final int DISCRIMINATOR = 0;

  private Order_PaymentCodec() {
    super(ItemShape.ofDocument("Order.Payment", "kind"));
  }

  @Override
  public Order.Payment read(ItemReader in) {
    return switch (in.string(DISCRIMINATOR)) {
      case "card" -> in.as(Order_Payment_CardCodec.INSTANCE);
      case "invoice" -> in.as(Order_Payment_InvoiceCodec.INSTANCE);
      default -> throw in.unknownSubtype(DISCRIMINATOR, "card, invoice");
    };
  }

  @Override
  public void write(Order.Payment item, ItemWriter out) {
    if (item instanceof Order.Payment.Card item1) {
      out.string(DISCRIMINATOR, "card");
      out.as(Order_Payment_CardCodec.INSTANCE, item1);
    } else if (item instanceof Order.Payment.Invoice item2) {
      out.string(DISCRIMINATOR, "invoice");
      out.as(Order_Payment_InvoiceCodec.INSTANCE, item2);
    }
  }
}
