package shop;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code number}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND number = ?}. */
  public TableQuerySet<Order> numberEq(long number) {
    return range(RangeOperator.EQ, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number < ?}. */
  public TableQuerySet<Order> numberLt(long number) {
    return range(RangeOperator.LT, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number <= ?}. */
  public TableQuerySet<Order> numberLte(long number) {
    return range(RangeOperator.LTE, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number > ?}. */
  public TableQuerySet<Order> numberGt(long number) {
    return range(RangeOperator.GT, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number >= ?}. */
  public TableQuerySet<Order> numberGte(long number) {
    return range(RangeOperator.GTE, KeyValues.number("number", number));
  }

  /**
   * A Query with {@code customer = ? AND number BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Order> numberBetween(long from, long to) {
    return rangeBetween(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code number} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Order> numberWithin(KeyRange<Long> range) {
    return rangeWithin(range, value -> KeyValues.number("number", value));
  }
}
