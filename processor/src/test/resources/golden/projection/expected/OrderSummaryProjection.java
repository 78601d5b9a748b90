package shop;

import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import javax.annotation.processing.Generated;

/** The parts of {@link Order} that {@link OrderSummary} has. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderSummaryProjection extends ProjectionDecoder<Order, OrderSummary> {
  /** The only instance, for {@code select}. */
  public static final OrderSummaryProjection INSTANCE = new OrderSummaryProjection();

  private static final int CUSTOMER = 2;
  private static final int STATUS = 3;
  private static final int CITY = 4;
  private static final int COUPON = 5;

  private static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

  private OrderSummaryProjection() {
    super(
        ItemShape.ofItem("Order", 2, "customer", "date"),
        AttributePath.of("customer"),
        AttributePath.of("s", "status", false),
        AttributePath.of("shipTo").attribute("city"),
        AttributePath.of("coupon"));
  }

  @Override
  public OrderSummary read(ItemReader in) {
    return new OrderSummary(
        in.string(CUSTOMER),
        in.enumValue(STATUS, STATUS_FORM),
        in.string(CITY),
        in.optional(COUPON, Forms.string()));
  }
}
