package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code number}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND number = ?}. */
  public TableQuerySet<Order, Filter> numberEq(long number) {
    return range(RangeOperator.EQ, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number < ?}. */
  public TableQuerySet<Order, Filter> numberLt(long number) {
    return range(RangeOperator.LT, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number <= ?}. */
  public TableQuerySet<Order, Filter> numberLte(long number) {
    return range(RangeOperator.LTE, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number > ?}. */
  public TableQuerySet<Order, Filter> numberGt(long number) {
    return range(RangeOperator.GT, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number >= ?}. */
  public TableQuerySet<Order, Filter> numberGte(long number) {
    return range(RangeOperator.GTE, KeyValues.number("number", number));
  }

  /**
   * A Query with {@code customer = ? AND number BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Order, Filter> numberBetween(long from, long to) {
    return rangeBetween(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code number} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Order, Filter> numberWithin(KeyRange<Long> range) {
    return rangeWithin(range, value -> KeyValues.number("number", value));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
