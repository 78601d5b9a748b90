package app;

import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }
}
