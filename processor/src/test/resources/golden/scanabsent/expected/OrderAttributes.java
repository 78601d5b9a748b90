package scanabsent;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** All attributes of {@link Order}, for conditions of writes and of scans, and for projections. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends OrderFields<OrderAttributes> {
  static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {}

  /** {@return {@code customer}: a string, required, hash key of the table} */
  public TextPath<OrderAttributes> customer() {
    return textAt(OrderTable.Codec.CUSTOMER);
  }

  /** {@return {@code day}: a string, required, range key of the table} */
  public OrderedPath<OrderAttributes, LocalDate> day() {
    return orderedAt(OrderTable.Codec.DAY, Forms.localDate());
  }
}
