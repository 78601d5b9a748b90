package shop;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderCodec extends ItemCodec<Order, OrderKey> {
  static final OrderCodec INSTANCE = new OrderCodec();

  static final int CUSTOMER = 0;
  static final int NUMBER = 1;
  static final int LINES = 2;
  static final int DISCOUNT = 3;
  static final int NOTE = 4;
  static final int PLACE = 5;

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 2, "customer", "number", "lines", "discount", "note", "place"));
  }

  @Override
  public Order read(ItemReader in) {
    Order item = new Order(
        in.string(CUSTOMER),
        in.longValue(NUMBER),
        (Integer) in.intValue(LINES),
        in.longOrNull(DISCOUNT));
    item.setNote(in.string(NOTE));
    item.place = in.string(PLACE);
    return item;
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(CUSTOMER, item.getCustomer());
    out.number(NUMBER, item.getNumber());
    out.number(LINES, item.getLines());
    out.numberOrAbsent(DISCOUNT, item.getDiscount());
    out.string(NOTE, item.getNote());
    out.string(PLACE, item.place);
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.getCustomer(), item.getNumber());
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.string(CUSTOMER), in.longValue(NUMBER));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.string(CUSTOMER, key.customer());
    out.number(NUMBER, key.number());
  }
}
