package app;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Line} as a map within an item. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_LineCodec extends DocumentCodec<Order.Line> {
  /** The only instance, for generated code. */
  public static final Order_LineCodec INSTANCE = new Order_LineCodec();

  static final int SKU = 0;
  static final int QUANTITY = 1;
  static final int PARTS = 2;

  private Order_LineCodec() {
    super(ItemShape.ofDocument("Order.Line", "sku", "quantity", "parts"));
  }

  @Override
  public Order.Line read(ItemReader in) {
    Order.Line item = new Order.Line();
    item.sku = in.string(SKU);
    item.quantity = in.intValue(QUANTITY);
    item.parts = in.value(PARTS, Forms.list(Order_LineCodec.INSTANCE.form()));
    return item;
  }

  @Override
  public void write(Order.Line item, ItemWriter out) {
    out.string(SKU, item.sku);
    out.number(QUANTITY, item.quantity);
    out.value(PARTS, Forms.list(Order_LineCodec.INSTANCE.form()), item.parts);
  }
}
