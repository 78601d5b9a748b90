package shop;

import dev.dynaset.AttributeConverter;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Form;
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

  static final int CUSTOMER = 0;
  static final int DATE = 1;
  static final int STATUS = 2;
  static final int TOTAL = 3;
  static final int NOTE = 4;
  static final int COUPON = 5;
  static final int CARD = 6;
  static final int ITEMS = 7;
  static final int PARCELS = 8;
  static final int WEIGHT = 9;
  static final int TAGS = 10;
  static final int SIZES = 11;
  static final int HISTORY = 12;
  static final int STOPS = 13;
  static final int SHIP_TO = 14;
  static final int BILL_TO = 15;
  static final int EXPIRES = 16;
  static final int CREATED = 17;
  static final int VERSION = 18;

  static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  static final Form<Order.Cents> CENTS_FORM =
      Forms.converted(new CentsConverter(), Forms.longValue());

  static final Form<String> SHOUTED_FORM = Forms.converted(new Order.Shouted(), Forms.string());

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 2, "customer", "date", "status", "total", "note", "coupon",
        "card", "items", "parcels", "weight", "tags", "sizes", "history", "stops", "shipTo",
        "billTo", "expires", "created", "version")
        .storedAs(
            "status", "s")
        .masking(CARD));
  }

  @Override
  public Order read(ItemReader in) {
    return new Order(
        in.string(CUSTOMER),
        in.localDate(DATE),
        in.enumValue(STATUS, STATUS_FORM),
        in.value(TOTAL, CENTS_FORM),
        in.value(NOTE, SHOUTED_FORM),
        in.optional(COUPON, Forms.string()),
        in.string(CARD),
        in.intValue(ITEMS),
        in.isAbsent(PARCELS) ? 1 : in.intValue(PARCELS),
        in.doubleOrNull(WEIGHT),
        in.value(TAGS, Forms.list(Forms.string())),
        in.value(SIZES, Forms.numberSet(Forms.intValue())),
        in.value(HISTORY, Forms.map(Forms.string(), STATUS_FORM)),
        in.value(STOPS, Forms.list(Order_AddressCodec.INSTANCE.form())),
        in.value(SHIP_TO, Order_AddressCodec.INSTANCE.form()),
        in.valueOrNull(BILL_TO, Order_AddressCodec.INSTANCE.form()),
        in.optional(EXPIRES, Forms.epochSeconds()),
        in.instant(CREATED),
        in.longValue(VERSION));
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.string(CUSTOMER, item.customer());
    out.localDate(DATE, item.date());
    out.enumValue(STATUS, item.status());
    out.value(TOTAL, CENTS_FORM, item.total());
    out.value(NOTE, SHOUTED_FORM, item.note());
    out.optional(COUPON, Forms.string(), item.coupon());
    out.string(CARD, item.card());
    out.number(ITEMS, item.items());
    out.number(PARCELS, item.parcels());
    out.numberOrAbsent(WEIGHT, item.weight());
    out.value(TAGS, Forms.list(Forms.string()), item.tags());
    out.value(SIZES, Forms.numberSet(Forms.intValue()), item.sizes());
    out.value(HISTORY, Forms.map(Forms.string(), STATUS_FORM), item.history());
    out.value(STOPS, Forms.list(Order_AddressCodec.INSTANCE.form()), item.stops());
    out.value(SHIP_TO, Order_AddressCodec.INSTANCE.form(), item.shipTo());
    out.valueOrAbsent(BILL_TO, Order_AddressCodec.INSTANCE.form(), item.billTo());
    out.optional(EXPIRES, Forms.epochSeconds(), item.expires());
    out.instantOrAbsent(CREATED, item.created());
    out.number(VERSION, item.version());
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.customer(), item.date());
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.string(CUSTOMER), in.localDate(DATE));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.string(CUSTOMER, key.customer());
    out.localDate(DATE, key.date());
  }

  /** A {@link Order.Cents} is stored as its component. */
  private static final class CentsConverter implements AttributeConverter<Order.Cents, Long> {
    @Override
    public Long toStored(Order.Cents value) {
      return value.value();
    }

    @Override
    public Order.Cents fromStored(Long stored) {
      return new Order.Cents(stored);
    }
  }
}
