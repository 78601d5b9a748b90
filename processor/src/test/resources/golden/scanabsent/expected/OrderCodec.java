package scanabsent;

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
  static final int DAY = 1;
  static final int STATUS = 2;
  static final int TOTAL = 3;

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 2, "customer", "day", "status", "total"));
  }

  @Override
  public Order read(ItemReader in) {
    Order item = new Order();
    item.customer = in.string(CUSTOMER);
    item.day = in.localDate(DAY);
    item.status = in.string(STATUS);
    item.total = in.longValue(TOTAL);
    return item;
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(CUSTOMER, item.customer);
    out.localDate(DAY, item.day);
    out.string(STATUS, item.status);
    out.number(TOTAL, item.total);
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.customer, item.day);
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.string(CUSTOMER), in.localDate(DAY));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.string(CUSTOMER, key.customer());
    out.localDate(DAY, key.day());
  }
}
