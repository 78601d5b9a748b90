package shop;

import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/** All attributes of {@link Order}, for conditions of writes and of scans, and for projections. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderAttributes extends OrderFields<OrderAttributes> {
  static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {}

  /** {@return {@code pk}: a string, required, hash key of the table} */
  public TextPath<OrderAttributes> id() {
    return textAt(OrderTable.Codec.ID);
  }

  /** {@return {@code name}: a string, required, range key of the table} */
  public TextPath<OrderAttributes> name() {
    return textAt(OrderTable.Codec.NAME);
  }
}
