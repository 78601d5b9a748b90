package shop;

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

  static final int CITY = 0;
  static final int STREET = 1;
  static final int PLACE = 2;
  static final int EXISTS = 3;

  private Order_AddressCodec() {
    super(ItemShape.ofDocument("Order.Address", "city", "street", "place", "exists")
        .masking(STREET));
  }

  @Override
  public Order.Address read(ItemReader in) {
    return new Order.Address(
        in.string(CITY),
        in.string(STREET),
        in.value(PLACE, Order_PlaceCodec.INSTANCE.form()),
        in.string(EXISTS));
  }

  @Override
  public void write(Order.Address item, ItemWriter out) {
    out.string(CITY, item.city());
    out.string(STREET, item.street());
    out.value(PLACE, Order_PlaceCodec.INSTANCE.form(), item.place());
    out.string(EXISTS, item.exists());
  }
}
