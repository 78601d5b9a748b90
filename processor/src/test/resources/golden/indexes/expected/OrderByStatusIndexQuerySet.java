package indexes;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in the index {@code by_status} with one {@code status}, by
 * {@code placed}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByStatusIndexQuerySet
    extends IndexStage<OrderByStatusIndexItem, OrderByStatusIndexQuerySet> {
  OrderByStatusIndexQuerySet(Query<OrderByStatusIndexItem> query) {
    super(query);
  }

  @Override
  protected OrderByStatusIndexQuerySet with(Query<OrderByStatusIndexItem> query) {
    return new OrderByStatusIndexQuerySet(query);
  }

  /** A Query with {@code st = ? AND placed = ?}. */
  public IndexQuerySet<OrderByStatusIndexItem> placedEq(Instant placed) {
    return range(RangeOperator.EQ, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed < ?}. */
  public IndexQuerySet<OrderByStatusIndexItem> placedLt(Instant placed) {
    return range(RangeOperator.LT, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed <= ?}. */
  public IndexQuerySet<OrderByStatusIndexItem> placedLte(Instant placed) {
    return range(RangeOperator.LTE, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed > ?}. */
  public IndexQuerySet<OrderByStatusIndexItem> placedGt(Instant placed) {
    return range(RangeOperator.GT, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed >= ?}. */
  public IndexQuerySet<OrderByStatusIndexItem> placedGte(Instant placed) {
    return range(RangeOperator.GTE, KeyValues.instant("placed", placed));
  }

  /**
   * A Query with {@code st = ? AND placed BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public IndexQuerySet<OrderByStatusIndexItem> placedBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
  }

  /**
   * A Query with {@code st = ?}, and with {@code placed} in a range whose bounds are known at run
   * time.
   */
  public IndexQuerySet<OrderByStatusIndexItem> placedWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placed", value));
  }
}
