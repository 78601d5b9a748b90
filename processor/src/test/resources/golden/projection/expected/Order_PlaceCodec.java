package shop;

import dev.dynaset.AttributeConverter;
import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Place} as a map within an item. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_PlaceCodec extends DocumentCodec<Order.Place> {
  /** The only instance, for generated code. */
  public static final Order_PlaceCodec INSTANCE = new Order_PlaceCodec();

  static final int FLOOR = 0;
  static final int STATUS = 1;
  static final int RENT = 2;

  static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  static final Form<Order.Cents> CENTS_FORM =
      Forms.converted(new CentsConverter(), Forms.longValue());

  private Order_PlaceCodec() {
    super(ItemShape.ofDocument("Order.Place", "floor", "status", "rent")
        .meaning(FLOOR, Forms.intValue(), 0)
        .meaning(STATUS, EnumForm.of(Order.Status.values()), Order.Status.OPEN));
  }

  @Override
  public Order.Place read(ItemReader in) {
    return new Order.Place(
        in.isAbsent(FLOOR) ? 0 : in.intValue(FLOOR),
        in.isAbsent(STATUS) ? Order.Status.OPEN : in.enumValue(STATUS, STATUS_FORM),
        in.value(RENT, CENTS_FORM));
  }

  @Override
  public void write(Order.Place item, ItemWriter out) {
    out.number(FLOOR, item.floor());
    out.enumValue(STATUS, item.status());
    out.value(RENT, CENTS_FORM, item.rent());
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
