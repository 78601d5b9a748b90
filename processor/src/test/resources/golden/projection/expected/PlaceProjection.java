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
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import shop.Order;

/** The parts of {@link Order} that {@link Reports.Places} has. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class PlaceProjection extends ProjectionDecoder<Order, Reports.Places> {
  /** The only instance, for {@code select}. */
  public static final PlaceProjection INSTANCE = new PlaceProjection();

  private static final int FLOOR = 2;
  private static final int EXISTS = 3;
  private static final int STREET = 4;
  private static final int RENT = 5;
  private static final int BILL_FLOOR = 6;
  private static final int BILL_FLOOR_OR_NULL = 7;
  private static final int BILL_STATUS = 8;
  private static final int BILL_STATUS_OR_EMPTY = 9;
  private static final int BILL_TO_PLACE = 10;

  private static final Form<Order.Cents> CENTS_FORM =
      Forms.converted(new CentsConverter(), Forms.longValue());

  private static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  private PlaceProjection() {
    super(
        ItemShape.ofItem("Order", 2, "customer", "date"),
        AttributePath.of("shipTo").attribute("place").attribute("floor"),
        AttributePath.of("shipTo").attribute("exists"),
        AttributePath.of("shipTo").attribute("street", "street", true),
        AttributePath.of("billTo").attribute("place").attribute("rent"),
        AttributePath.of("billTo").attribute("place").attribute("floor"),
        AttributePath.of("billTo").attribute("place").attribute("floor"),
        AttributePath.of("billTo").attribute("place").attribute("status"),
        AttributePath.of("billTo").attribute("place").attribute("status"),
        AttributePath.of("billTo").attribute("place"));
  }

  @Override
  public Reports.Places read(ItemReader in) {
    return new Reports.Places(
        in.isAbsent(FLOOR) ? 0 : in.intValue(FLOOR),
        in.string(EXISTS),
        in.string(STREET),
        in.optional(RENT, CENTS_FORM),
        in.isAbsent(BILL_TO_PLACE) ? OptionalInt.empty()
            : OptionalInt.of(in.isAbsent(BILL_FLOOR) ? 0 : in.intValue(BILL_FLOOR)),
        in.isAbsent(BILL_TO_PLACE) ? null
            : in.isAbsent(BILL_FLOOR_OR_NULL) ? 0 : in.intValue(BILL_FLOOR_OR_NULL),
        in.isAbsent(BILL_TO_PLACE) ? null
            : in.isAbsent(BILL_STATUS) ? Order.Status.OPEN : in.enumValue(BILL_STATUS, STATUS_FORM),
        in.isAbsent(BILL_TO_PLACE) ? Optional.empty()
            : Optional.of(in.isAbsent(BILL_STATUS_OR_EMPTY) ? Order.Status.OPEN
            : in.enumValue(BILL_STATUS_OR_EMPTY, STATUS_FORM)));
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
