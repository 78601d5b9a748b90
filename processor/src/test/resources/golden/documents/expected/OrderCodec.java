package app;

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
  static final int PLACED_AT = 1;
  static final int STATUS = 2;
  static final int SHIP_TO = 3;
  static final int BILL_TO = 4;
  static final int LINES = 5;
  static final int TAGS = 6;
  static final int DISCOUNTS = 7;
  static final int NOTE = 8;
  static final int TOTAL = 9;
  static final int PAYMENT = 10;

  static final Form<Order.CustomerId> CUSTOMER_ID_FORM =
      Forms.converted(new CustomerIdConverter(), Forms.string());

  static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  static final Form<Money> MONEY_CONVERTER_FORM =
      Forms.converted(new MoneyConverter(), Forms.string());

  private OrderCodec() {
    super(ItemShape.ofItem("Order", 2, "customer", "placedAt", "status", "shipTo", "billTo",
        "lines", "tags", "discounts", "note", "total", "payment")
        .storedAs(
            "placedAt", "placed_at",
            "shipTo", "ship_to",
            "billTo", "bill_to"));
  }

  @Override
  public Order read(ItemReader in) {
    return new Order(
        in.value(CUSTOMER, CUSTOMER_ID_FORM),
        in.instant(PLACED_AT),
        in.isAbsent(STATUS) ? Order.Status.NEW : in.enumValue(STATUS, STATUS_FORM),
        in.value(SHIP_TO, Order_AddressCodec.INSTANCE.form()),
        in.valueOrNull(BILL_TO, Order_AddressCodec.INSTANCE.form()),
        in.value(LINES, Forms.list(Order_LineCodec.INSTANCE.form())),
        in.value(TAGS, Forms.stringSet(Forms.string())),
        in.value(DISCOUNTS, Forms.map(Forms.string(), Forms.list(Forms.bigDecimal()))),
        in.optional(NOTE, Forms.string()),
        in.value(TOTAL, MONEY_CONVERTER_FORM),
        in.value(PAYMENT, Order_PaymentCodec.INSTANCE.form()));
  }

  @Override
  public void write(Order item, ItemWriter out) {
    out.value(CUSTOMER, CUSTOMER_ID_FORM, item.customer());
    out.instant(PLACED_AT, item.placedAt());
    out.enumValue(STATUS, item.status());
    out.value(SHIP_TO, Order_AddressCodec.INSTANCE.form(), item.shipTo());
    out.valueOrAbsent(BILL_TO, Order_AddressCodec.INSTANCE.form(), item.billTo());
    out.value(LINES, Forms.list(Order_LineCodec.INSTANCE.form()), item.lines());
    out.value(TAGS, Forms.stringSet(Forms.string()), item.tags());
    out.value(DISCOUNTS, Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())),
        item.discounts());
    out.optional(NOTE, Forms.string(), item.note());
    out.value(TOTAL, MONEY_CONVERTER_FORM, item.total());
    out.value(PAYMENT, Order_PaymentCodec.INSTANCE.form(), item.payment());
  }

  @Override
  public OrderKey keyOf(Order item) {
    return OrderKey.of(item.customer(), item.placedAt());
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.value(CUSTOMER, CUSTOMER_ID_FORM), in.instant(PLACED_AT));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.value(CUSTOMER, CUSTOMER_ID_FORM, key.customer());
    out.instant(PLACED_AT, key.placedAt());
  }

  /** A {@link Order.CustomerId} is stored as its component. */
  private static final class CustomerIdConverter
      implements AttributeConverter<Order.CustomerId, String> {
    @Override
    public String toStored(Order.CustomerId value) {
      return value.value();
    }

    @Override
    public Order.CustomerId fromStored(String stored) {
      return new Order.CustomerId(stored);
    }
  }
}
