package app;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Order} in the index {@code by_status} with one {@code status}, by
 * {@code placedAt}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByStatusIndexQuerySet
    extends IndexStage<Order, OrderByStatusIndexQuerySet> {
  OrderByStatusIndexQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderByStatusIndexQuerySet with(Query<Order> query) {
    return new OrderByStatusIndexQuerySet(query);
  }

  /** A Query with {@code status = ? AND placedAt = ?}. */
  public IndexQuerySet<Order> placedAtEq(Instant placedAt) {
    return range(RangeOperator.EQ, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt < ?}. */
  public IndexQuerySet<Order> placedAtLt(Instant placedAt) {
    return range(RangeOperator.LT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt <= ?}. */
  public IndexQuerySet<Order> placedAtLte(Instant placedAt) {
    return range(RangeOperator.LTE, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt > ?}. */
  public IndexQuerySet<Order> placedAtGt(Instant placedAt) {
    return range(RangeOperator.GT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code status = ? AND placedAt >= ?}. */
  public IndexQuerySet<Order> placedAtGte(Instant placedAt) {
    return range(RangeOperator.GTE, KeyValues.instant("placedAt", placedAt));
  }

  /**
   * A Query with {@code status = ? AND placedAt BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public IndexQuerySet<Order> placedAtBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * A Query with {@code status = ?}, and with {@code placedAt} in a range whose bounds are known at
   * run time.
   */
  public IndexQuerySet<Order> placedAtWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placedAt", value));
  }
}
