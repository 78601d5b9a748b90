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
  static final int PAID = 1;
  static final int NOTE = 2;

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 1, "id", "paid", "note")
        .storedAs(
            "paid", "paid_up"));
  }

  @Override
  public Order read(ItemReader in) {
    return Order.builder()
        .setId(in.string(ID))
        .setPaid(in.bool(PAID))
        .setNote(in.stringOrNull(NOTE))
        .build();
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(ID, item.getId());
    out.bool(PAID, item.isPaid());
    out.stringOrAbsent(NOTE, item.getNote());
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.getId());
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
