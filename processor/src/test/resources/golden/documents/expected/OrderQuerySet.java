package app;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code placedAt}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND placed_at = ?}. */
  public TableQuerySet<Order> placedAtEq(Instant placedAt) {
    return range(RangeOperator.EQ, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at < ?}. */
  public TableQuerySet<Order> placedAtLt(Instant placedAt) {
    return range(RangeOperator.LT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at <= ?}. */
  public TableQuerySet<Order> placedAtLte(Instant placedAt) {
    return range(RangeOperator.LTE, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at > ?}. */
  public TableQuerySet<Order> placedAtGt(Instant placedAt) {
    return range(RangeOperator.GT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at >= ?}. */
  public TableQuerySet<Order> placedAtGte(Instant placedAt) {
    return range(RangeOperator.GTE, KeyValues.instant("placedAt", placedAt));
  }

  /**
   * A Query with {@code customer = ? AND placed_at BETWEEN ? AND ?}, both included; nothing,
   * without a request, if they are reversed.
   */
  public TableQuerySet<Order> placedAtBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code placed_at} in a range whose bounds are known
   * at run time.
   */
  public TableQuerySet<Order> placedAtWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placedAt", value));
  }
}
