package shop.reports;

import dev.dynaset.AttributeConverter;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.Order;
import shop.Order_AddressCodec;

/** The parts of {@link Order} that {@link Reports.Row} has. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Reports_RowProjection extends ProjectionDecoder<Order, Reports.Row> {
  /** The only instance, for {@code select}. */
  public static final Reports_RowProjection INSTANCE = new Reports_RowProjection();

  private static final int DATE = 2;
  private static final int WHO = 3;
  private static final int STATUS = 4;
  private static final int TOTAL = 5;
  private static final int NOTE = 6;
  private static final int COUPON = 7;
  private static final int CARD = 8;
  private static final int ITEMS = 9;
  private static final int COUNT = 10;
  private static final int PARCELS = 11;
  private static final int BOXES = 12;
  private static final int WEIGHT = 13;
  private static final int TAGS = 14;
  private static final int SIZES = 15;
  private static final int HISTORY = 16;
  private static final int STOPS = 17;
  private static final int SHIP_TO = 18;
  private static final int BILL_TO = 19;
  private static final int EXPIRES = 20;
  private static final int CREATED = 21;
  private static final int VERSION = 22;

  private static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  private static final Form<Order.Cents> CENTS_FORM =
      Forms.converted(new CentsConverter(), Forms.longValue());

  private static final Form<String> SHOUTED_FORM =
      Forms.converted(new Order.Shouted(), Forms.string());

  private Reports_RowProjection() {
    super(
        ItemShape.ofItem("Order", 2, "customer", "date"),
        AttributePath.of("date"),
        AttributePath.of("customer"),
        AttributePath.of("s", "status", false),
        AttributePath.of("total"),
        AttributePath.of("note"),
        AttributePath.of("coupon"),
        AttributePath.of("card", "card", true),
        AttributePath.of("items"),
        AttributePath.of("items"),
        AttributePath.of("parcels"),
        AttributePath.of("parcels"),
        AttributePath.of("weight"),
        AttributePath.of("tags"),
        AttributePath.of("sizes"),
        AttributePath.of("history"),
        AttributePath.of("stops"),
        AttributePath.of("shipTo"),
        AttributePath.of("billTo"),
        AttributePath.of("expires"),
        AttributePath.of("created"),
        AttributePath.of("version"));
  }

  @Override
  public Reports.Row read(ItemReader in) {
    return new Reports.Row(
        in.localDate(DATE),
        in.string(WHO),
        in.enumOrNull(STATUS, STATUS_FORM),
        in.value(TOTAL, CENTS_FORM),
        in.optional(NOTE, SHOUTED_FORM),
        in.stringOrNull(COUPON),
        in.string(CARD),
        (Integer) in.intValue(ITEMS),
        in.optionalInt(COUNT),
        Optional.of(in.isAbsent(PARCELS) ? 1 : in.intValue(PARCELS)),
        (Integer) (in.isAbsent(BOXES) ? 1 : in.intValue(BOXES)),
        in.optional(WEIGHT, Forms.doubleValue()),
        in.value(TAGS, Forms.list(Forms.string())),
        in.value(SIZES, Forms.numberSet(Forms.intValue())),
        in.value(HISTORY, Forms.map(Forms.string(), STATUS_FORM)),
        in.value(STOPS, Forms.list(Order_AddressCodec.INSTANCE.form())),
        in.value(SHIP_TO, Order_AddressCodec.INSTANCE.form()),
        in.optional(BILL_TO, Order_AddressCodec.INSTANCE.form()),
        in.valueOrNull(EXPIRES, Forms.epochSeconds()),
        in.instant(CREATED),
        in.longValue(VERSION));
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
