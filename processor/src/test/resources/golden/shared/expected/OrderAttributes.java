package shared;

import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Shop.Order}, for conditions of writes and of scans, and for projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends OrderFields<OrderAttributes> {
  static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {}
}
