package indexes;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link Indexes.Order} with one {@code customer}, by {@code placed}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderQuerySet extends TableStage<Indexes.Order, OrderQuerySet> {
  OrderQuerySet(Query<Indexes.Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Indexes.Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND placed = ?}. */
  public TableQuerySet<Indexes.Order> placedEq(Instant placed) {
    return range(RangeOperator.EQ, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed < ?}. */
  public TableQuerySet<Indexes.Order> placedLt(Instant placed) {
    return range(RangeOperator.LT, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed <= ?}. */
  public TableQuerySet<Indexes.Order> placedLte(Instant placed) {
    return range(RangeOperator.LTE, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed > ?}. */
  public TableQuerySet<Indexes.Order> placedGt(Instant placed) {
    return range(RangeOperator.GT, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed >= ?}. */
  public TableQuerySet<Indexes.Order> placedGte(Instant placed) {
    return range(RangeOperator.GTE, KeyValues.instant("placed", placed));
  }

  /**
   * A Query with {@code customer = ? AND placed BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Indexes.Order> placedBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code placed} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Indexes.Order> placedWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placed", value));
  }
}
