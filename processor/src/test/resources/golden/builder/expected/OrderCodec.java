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

  static final int ID = 0;
  static final int TOTAL = 1;
  static final int NOTE = 2;

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 1, "id", "total", "note"));
  }

  @Override
  public Order read(ItemReader in) {
    return Order.builder()
        .id(in.string(ID))
        .setTotal((Long) in.longValue(TOTAL))
        .withNote(in.stringOrNull(NOTE))
        .build();
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(ID, item.id());
    out.number(TOTAL, item.total());
    out.stringOrAbsent(NOTE, item.note());
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.id());
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.string(ID));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.string(ID, key.id());
  }
}
