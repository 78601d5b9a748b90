package indexes;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in the local index {@code by_month} with one {@code customer},
 * by {@code month}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByMonthIndexQuerySet
    extends TableStage<OrderByMonthIndexItem, OrderByMonthIndexQuerySet> {
  OrderByMonthIndexQuerySet(Query<OrderByMonthIndexItem> query) {
    super(query);
  }

  @Override
  protected OrderByMonthIndexQuerySet with(Query<OrderByMonthIndexItem> query) {
    return new OrderByMonthIndexQuerySet(query);
  }

  /** A Query with {@code customer = ? AND month = ?}. */
  public TableQuerySet<OrderByMonthIndexItem> monthEq(int month) {
    return range(RangeOperator.EQ, KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month < ?}. */
  public TableQuerySet<OrderByMonthIndexItem> monthLt(int month) {
    return range(RangeOperator.LT, KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month <= ?}. */
  public TableQuerySet<OrderByMonthIndexItem> monthLte(int month) {
    return range(RangeOperator.LTE, KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month > ?}. */
  public TableQuerySet<OrderByMonthIndexItem> monthGt(int month) {
    return range(RangeOperator.GT, KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month >= ?}. */
  public TableQuerySet<OrderByMonthIndexItem> monthGte(int month) {
    return range(RangeOperator.GTE, KeyValues.number("month", month));
  }

  /**
   * A Query with {@code customer = ? AND month BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<OrderByMonthIndexItem> monthBetween(int from, int to) {
    return rangeBetween(KeyValues.number("month", from), KeyValues.number("month", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code month} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<OrderByMonthIndexItem> monthWithin(KeyRange<Integer> range) {
    return rangeWithin(range, value -> KeyValues.number("month", value));
  }
}
