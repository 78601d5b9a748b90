package app;

import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} in the index {@code by_coupon} with one {@code coupon}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByCouponIndexQuerySet
    extends IndexStage<Order, OrderByCouponIndexQuerySet> {
  OrderByCouponIndexQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderByCouponIndexQuerySet with(Query<Order> query) {
    return new OrderByCouponIndexQuerySet(query);
  }
}
