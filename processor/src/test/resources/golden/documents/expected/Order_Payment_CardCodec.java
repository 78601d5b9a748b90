package app;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Payment.Card} as a map within an item. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_Payment_CardCodec extends DocumentCodec<Order.Payment.Card> {
  /** The only instance, for generated code. */
  public static final Order_Payment_CardCodec INSTANCE = new Order_Payment_CardCodec();

  static final int TOKEN = 0;

  private Order_Payment_CardCodec() {
    super(ItemShape.ofDocument("Order.Payment.Card", "token"));
  }

  @Override
  public Order.Payment.Card read(ItemReader in) {
    return new Order.Payment.Card(
        in.string(TOKEN));
  }

  @Override
  public void write(Order.Payment.Card item, ItemWriter out) {
    out.string(TOKEN, item.token());
  }
}
