package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.TextPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link Order} in {@code by_status} with one {@code status}, by {@code placedAt}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByStatusIndexQuerySet
    extends IndexStage<Order, OrderByStatusIndexQuerySet.Filter, OrderByStatusIndexQuerySet> {
  OrderByStatusIndexQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderByStatusIndexQuerySet with(Query<Order> query) {
    return new OrderByStatusIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code status = ? AND placedAt = ?}}
   * @param placedAt the value, not null
   */
  public IndexQuerySet<Order, Filter> placedAtEq(Instant placedAt) {
    return eq(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code status = ? AND placedAt < ?}}
   * @param placedAt the excluded upper bound, not null
   */
  public IndexQuerySet<Order, Filter> placedAtLt(Instant placedAt) {
    return lt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code status = ? AND placedAt <= ?}}
   * @param placedAt the included upper bound, not null
   */
  public IndexQuerySet<Order, Filter> placedAtLte(Instant placedAt) {
    return lte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code status = ? AND placedAt > ?}}
   * @param placedAt the excluded lower bound, not null
   */
  public IndexQuerySet<Order, Filter> placedAtGt(Instant placedAt) {
    return gt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code status = ? AND placedAt >= ?}}
   * @param placedAt the included lower bound, not null
   */
  public IndexQuerySet<Order, Filter> placedAtGte(Instant placedAt) {
    return gte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code status = ? AND placedAt BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public IndexQuerySet<Order, Filter> placedAtBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * {@return a Query with {@code status = ?} and {@code placedAt} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Order, Filter> placedAtWithin(KeyRange<Instant> range) {
    return within("placedAt", Forms.instant(), range);
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

    /** {@return {@code coupon}: a string, may be absent, hash key of {@code by_coupon}} */
    public TextPath<Filter> coupon() {
      return textAt(OrderTable.Codec.COUPON);
    }
  }
}
