package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.TextPath;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Order} in the index {@code by_status} with one {@code status}, by
 * {@code placedAt}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByStatusIndexQuerySet
    extends IndexStage<Order, OrderByStatusIndexQuerySet.Filter, OrderByStatusIndexQuerySet> {
  OrderByStatusIndexQuerySet(Query<Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderByStatusIndexQuerySet with(Query<Order> query) {
    return new OrderByStatusIndexQuerySet(query);
  }

  /** A Query with {@code status = ? AND placedAt = ?}. */
  public IndexQuerySet<Order, Filter> placedAtEq(Instant placedAt) {
    return range(RangeOperator.EQ, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt < ?}. */
  public IndexQuerySet<Order, Filter> placedAtLt(Instant placedAt) {
    return range(RangeOperator.LT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt <= ?}. */
  public IndexQuerySet<Order, Filter> placedAtLte(Instant placedAt) {
    return range(RangeOperator.LTE, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt > ?}. */
  public IndexQuerySet<Order, Filter> placedAtGt(Instant placedAt) {
    return range(RangeOperator.GT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt >= ?}. */
  public IndexQuerySet<Order, Filter> placedAtGte(Instant placedAt) {
    return range(RangeOperator.GTE, KeyValues.instant("placedAt", placedAt));
  }

  /**
   * A Query with {@code status = ? AND placedAt BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public IndexQuerySet<Order, Filter> placedAtBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * A Query with {@code status = ?}, and with {@code placedAt} in a range whose bounds are known at
   * run time.
   */
  public IndexQuerySet<Order, Filter> placedAtWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placedAt", value));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    public TextPath<Filter> id() {
      return textAt(OrderCodec.ID);
    }

    public TextPath<Filter> coupon() {
      return textAt(OrderCodec.COUPON);
    }
  }
}
