package app;

import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Forms;
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
  static final int STATUS = 1;
  static final int PLACED_AT = 2;
  static final int COUPON = 3;
  static final int SHIP_TO = 4;
  static final int TAGS = 5;

  static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 1, "id", "status", "placedAt", "coupon", "shipTo", "tags"));
  }

  @Override
  public Order read(ItemReader in) {
    return new Order(
        in.string(ID),
        in.enumValue(STATUS, STATUS_FORM),
        in.instant(PLACED_AT),
        in.stringOrNull(COUPON),
        in.value(SHIP_TO, AddressCodec.INSTANCE.form()),
        in.value(TAGS, Forms.list(Forms.string())));
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(ID, item.id());
    out.enumValue(STATUS, item.status());
    out.instant(PLACED_AT, item.placedAt());
    out.stringOrAbsent(COUPON, item.coupon());
    out.value(SHIP_TO, AddressCodec.INSTANCE.form(), item.shipTo());
    out.value(TAGS, Forms.list(Forms.string()), item.tags());
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
