package shop;

import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/** All attributes of {@link Order}, for conditions of writes and of scans, and for projections. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends OrderFields<OrderAttributes> {
  static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {}

  /** {@return {@code id}: a string, required, hash key of the table} */
  public TextPath<OrderAttributes> id() {
    return textAt(OrderTable.Codec.ID);
  }
}
