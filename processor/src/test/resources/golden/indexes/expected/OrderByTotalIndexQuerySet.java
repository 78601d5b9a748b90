package indexes;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in the local index {@code by_total} with one {@code customer},
 * by {@code total}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByTotalIndexQuerySet extends TableStage<Indexes.Order, OrderByTotalIndexQuerySet> {
  OrderByTotalIndexQuerySet(Query<Indexes.Order> query) {
    super(query);
  }

  @Override
  protected OrderByTotalIndexQuerySet with(Query<Indexes.Order> query) {
    return new OrderByTotalIndexQuerySet(query);
  }

  /** A Query with {@code customer = ? AND total = ?}. */
  public TableQuerySet<Indexes.Order> totalEq(long total) {
    return range(RangeOperator.EQ, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total < ?}. */
  public TableQuerySet<Indexes.Order> totalLt(long total) {
    return range(RangeOperator.LT, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total <= ?}. */
  public TableQuerySet<Indexes.Order> totalLte(long total) {
    return range(RangeOperator.LTE, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total > ?}. */
  public TableQuerySet<Indexes.Order> totalGt(long total) {
    return range(RangeOperator.GT, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total >= ?}. */
  public TableQuerySet<Indexes.Order> totalGte(long total) {
    return range(RangeOperator.GTE, KeyValues.number("total", total));
  }

  /**
   * A Query with {@code customer = ? AND total BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Indexes.Order> totalBetween(long from, long to) {
    return rangeBetween(KeyValues.number("total", from), KeyValues.number("total", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code total} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Indexes.Order> totalWithin(KeyRange<Long> range) {
    return rangeWithin(range, value -> KeyValues.number("total", value));
  }
}
