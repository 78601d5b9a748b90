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
  static final int NAME = 1;
  static final int VERSION = 2;
  static final int WEIGHT = 3;
  static final int PREVIOUS = 4;
  static final int LABEL = 5;
  static final int COUNT = 6;

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 2, "id", "name", "version", "weight", "previous", "label",
        "count")
        .storedAs(
            "id", "pk",
            "label", "caption",
            "count", "n")
        .masking(LABEL));
  }

  @Override
  public Order read(ItemReader in) {
    Order item = new Order();
    item.setId(in.string(ID));
    item.setVersion((Long) in.longValue(VERSION));
    item.weight = in.bigDecimal(WEIGHT);
    item.previous = in.longValue(PREVIOUS);
    item.setName(in.string(NAME));
    item.setLabel(in.string(LABEL));
    item.setCount((Integer) in.intValue(COUNT));
    return item;
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(ID, item.getId());
    out.string(NAME, item.getName());
    out.number(VERSION, item.getVersion());
    out.number(WEIGHT, item.weight);
    out.number(PREVIOUS, item.previous);
    out.string(LABEL, item.getLabel());
    out.number(COUNT, item.getCount());
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.getId(), item.getName());
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.string(ID), in.string(NAME));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.string(ID, key.id());
    out.string(NAME, key.name());
  }
}
