package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link Order} in {@code by_coupon} with one {@code coupon}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByCouponIndexQuerySet
    extends IndexStage<Order, OrderByCouponIndexQuerySet.Filter, OrderByCouponIndexQuerySet> {
  OrderByCouponIndexQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderByCouponIndexQuerySet with(Query<Order> query) {
    return new OrderByCouponIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@return {@code id}: a string, required, hash key of the table} */
    public TextPath<Filter> id() {
      return textAt(OrderTable.Codec.ID);
    }

    /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
    public ValuePath<Filter, Order.Status> status() {
      return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
    }

    /** {@return {@code placedAt}: a string, required, range key of {@code by_status}} */
    public OrderedPath<Filter, Instant> placedAt() {
      return orderedAt(OrderTable.Codec.PLACED_AT, Forms.instant());
    }
  }
}
