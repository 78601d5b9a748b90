package indexes;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Indexes.Order}, for conditions of writes and of scans, and for
 * projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderAttributes extends OrderFields<OrderAttributes> {
  static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {}

  /** {@return {@code customer}: a string, required, hash key of the table} */
  public TextPath<OrderAttributes> customer() {
    return textAt(OrderTable.Codec.CUSTOMER);
  }

  /**
   * {@return {@code placed}: a string, required, range key of the table, range key of
   * {@code by_place}, range key of {@code by_status}}
   */
  public OrderedPath<OrderAttributes, Instant> placed() {
    return orderedAt(OrderTable.Codec.PLACED, Forms.instant());
  }
}
