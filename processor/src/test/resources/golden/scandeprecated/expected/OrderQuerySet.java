package scandeprecated;

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

/** The items of {@link Order} with one {@code customer}, by {@code day}. */
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

  /** A Query with {@code customer = ? AND day = ?}. */
  public TableQuerySet<Order, Filter> dayEq(LocalDate day) {
    return eq(KeyValues.localDate("day", day));
  }

  /** A Query with {@code customer = ? AND day < ?}. */
  public TableQuerySet<Order, Filter> dayLt(LocalDate day) {
    return lt(KeyValues.localDate("day", day));
  }

  /** A Query with {@code customer = ? AND day <= ?}. */
  public TableQuerySet<Order, Filter> dayLte(LocalDate day) {
    return lte(KeyValues.localDate("day", day));
  }

  /** A Query with {@code customer = ? AND day > ?}. */
  public TableQuerySet<Order, Filter> dayGt(LocalDate day) {
    return gt(KeyValues.localDate("day", day));
  }

  /** A Query with {@code customer = ? AND day >= ?}. */
  public TableQuerySet<Order, Filter> dayGte(LocalDate day) {
    return gte(KeyValues.localDate("day", day));
  }

  /** A Query with {@code customer = ? AND day BETWEEN ? AND ?}; none if reversed. */
  public TableQuerySet<Order, Filter> dayBetween(LocalDate from, LocalDate to) {
    return between(KeyValues.localDate("day", from), KeyValues.localDate("day", to));
  }

  /** A Query with {@code customer = ?} and {@code day} within bounds that may be absent. */
  public TableQuerySet<Order, Filter> dayWithin(KeyRange<LocalDate> range) {
    return within("day", Forms.localDate(), range);
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
