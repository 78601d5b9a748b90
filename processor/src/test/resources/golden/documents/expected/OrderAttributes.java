package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** All attributes of {@link Order}, for conditions of writes and of scans, and for projections. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends OrderFields<OrderAttributes> {
  static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {}

  /** {@return {@code customer}: a string, required, hash key of the table} */
  public OrderedPath<OrderAttributes, Order.CustomerId> customer() {
    return orderedAt(OrderTable.Codec.CUSTOMER, OrderTable.Codec.CUSTOMER_ID_FORM);
  }

  /** {@return {@code placed_at}: a string, required, range key of the table} */
  public OrderedPath<OrderAttributes, Instant> placedAt() {
    return orderedAt(OrderTable.Codec.PLACED_AT, Forms.instant());
  }
}
