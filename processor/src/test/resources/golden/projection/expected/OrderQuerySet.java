package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code date}. */
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
   * {@return a Query with {@code customer = ? AND date = ?}}
   * @param date the value, not null
   */
  public TableQuerySet<Order, Filter> dateEq(LocalDate date) {
    return eq(KeyValues.localDate("date", date));
  }

  /**
   * {@return a Query with {@code customer = ? AND date < ?}}
   * @param date the excluded upper bound, not null
   */
  public TableQuerySet<Order, Filter> dateLt(LocalDate date) {
    return lt(KeyValues.localDate("date", date));
  }

  /**
   * {@return a Query with {@code customer = ? AND date <= ?}}
   * @param date the included upper bound, not null
   */
  public TableQuerySet<Order, Filter> dateLte(LocalDate date) {
    return lte(KeyValues.localDate("date", date));
  }

  /**
   * {@return a Query with {@code customer = ? AND date > ?}}
   * @param date the excluded lower bound, not null
   */
  public TableQuerySet<Order, Filter> dateGt(LocalDate date) {
    return gt(KeyValues.localDate("date", date));
  }

  /**
   * {@return a Query with {@code customer = ? AND date >= ?}}
   * @param date the included lower bound, not null
   */
  public TableQuerySet<Order, Filter> dateGte(LocalDate date) {
    return gte(KeyValues.localDate("date", date));
  }

  /**
   * {@return a Query with {@code customer = ? AND date BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public TableQuerySet<Order, Filter> dateBetween(LocalDate from, LocalDate to) {
    return between(KeyValues.localDate("date", from), KeyValues.localDate("date", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code date} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Order, Filter> dateWithin(KeyRange<LocalDate> range) {
    return within("date", Forms.localDate(), range);
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
