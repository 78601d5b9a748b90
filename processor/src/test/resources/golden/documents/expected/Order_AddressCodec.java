package app;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Address} as a map within an item. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_AddressCodec extends DocumentCodec<Order.Address> {
  /** The only instance, for generated code. */
  public static final Order_AddressCodec INSTANCE = new Order_AddressCodec();

  static final int STREET = 0;
  static final int CITY = 1;
  static final int PHONE = 2;

  private Order_AddressCodec() {
    super(ItemShape.ofDocument("Order.Address", "street", "city", "phone")
        .masking(PHONE));
  }

  @Override
  public Order.Address read(ItemReader in) {
    return new Order.Address(
        in.string(STREET),
        in.string(CITY),
        in.stringOrNull(PHONE));
  }

  @Override
  public void write(Order.Address item, ItemWriter out) {
    out.string(STREET, item.street());
    out.string(CITY, item.city());
    out.stringOrAbsent(PHONE, item.phone());
  }
}
