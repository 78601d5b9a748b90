package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code number}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code customer = ? AND number = ?}}
   * @param number the value
   */
  public TableQuerySet<Order, Filter> numberEq(long number) {
    return eq(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code customer = ? AND number < ?}}
   * @param number the excluded upper bound
   */
  public TableQuerySet<Order, Filter> numberLt(long number) {
    return lt(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code customer = ? AND number <= ?}}
   * @param number the included upper bound
   */
  public TableQuerySet<Order, Filter> numberLte(long number) {
    return lte(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code customer = ? AND number > ?}}
   * @param number the excluded lower bound
   */
  public TableQuerySet<Order, Filter> numberGt(long number) {
    return gt(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code customer = ? AND number >= ?}}
   * @param number the included lower bound
   */
  public TableQuerySet<Order, Filter> numberGte(long number) {
    return gte(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code customer = ? AND number BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound
   * @param to the included upper bound
   */
  public TableQuerySet<Order, Filter> numberBetween(long from, long to) {
    return between(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code number} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Order, Filter> numberWithin(KeyRange<Long> range) {
    return within("number", Forms.longValue(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
