package shop.reports;

import dev.dynaset.AttributeConverter;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import shop.Order;
import shop.Order_AddressCodec;
import shop.Order_PlaceCodec;

/** The parts of {@link Order} that {@link Reports.Parts} has. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class PartsProjection extends ProjectionDecoder<Order, Reports.Parts> {
  /** The only instance, for {@code select}. */
  public static final PartsProjection INSTANCE = new PartsProjection();

  private static final int TAG = 2;
  private static final int STREET = 3;
  private static final int STOP = 4;
  private static final int PAID = 5;
  private static final int RENT = 6;
  private static final int FLOOR = 7;
  private static final int NAMED = 8;
  private static final int CELL = 9;
  private static final int PLACES__A_B__0____0_ = 10;

  private static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  private static final Form<Order.Cents> CENTS_FORM =
      Forms.converted(new CentsConverter(), Forms.longValue());

  private PartsProjection() {
    super(
        ItemShape.ofItem("Order", 2, "customer", "date"),
        AttributePath.of("tags").element(0),
        AttributePath.of("stops").element(1).attribute("street", "street", true),
        AttributePath.of("stops").element(0),
        AttributePath.of("history").entry("PAID"),
        AttributePath.of("places").entry("home").element(2).attribute("rent"),
        AttributePath.of("places").entry("a.b\"[0]").element(0).attribute("floor"),
        AttributePath.of("places").entry("it's"),
        AttributePath.of("grid").element(1).element(3),
        AttributePath.of("places").entry("a.b\"[0]").element(0));
  }

  @Override
  public Reports.Parts read(ItemReader in) {
    return new Reports.Parts(
        in.stringOrNull(TAG),
        in.optional(STREET, Forms.string()),
        in.optional(STOP, Order_AddressCodec.INSTANCE.form()),
        in.enumOrNull(PAID, STATUS_FORM),
        in.optional(RENT, CENTS_FORM),
        in.isAbsent(PLACES__A_B__0____0_) ? OptionalInt.empty()
            : OptionalInt.of(in.isAbsent(FLOOR) ? 0 : in.intValue(FLOOR)),
        in.valueOrNull(NAMED, Forms.list(Order_PlaceCodec.INSTANCE.form())),
        in.optionalInt(CELL));
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
