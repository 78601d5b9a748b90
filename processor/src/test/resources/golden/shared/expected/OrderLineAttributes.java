package shared;

import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Shop.OrderLine}, for conditions of writes and of scans, and for
 * projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderLineAttributes extends OrderLineFields<OrderLineAttributes> {
  static final OrderLineAttributes INSTANCE = new OrderLineAttributes();

  private OrderLineAttributes() {}
}
