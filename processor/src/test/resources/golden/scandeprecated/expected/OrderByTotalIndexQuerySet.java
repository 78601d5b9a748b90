package scandeprecated;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Order} in the local index {@code by_total} with one {@code customer}, by
 * {@code total}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByTotalIndexQuerySet
    extends TableStage<Order, OrderByTotalIndexQuerySet.Filter, OrderByTotalIndexQuerySet> {
  OrderByTotalIndexQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderByTotalIndexQuerySet with(Query<Order> query) {
    return new OrderByTotalIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code customer = ? AND total = ?}}
   * @param total the value
   */
  public TableQuerySet<Order, Filter> totalEq(long total) {
    return eq(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total < ?}}
   * @param total the excluded upper bound
   */
  public TableQuerySet<Order, Filter> totalLt(long total) {
    return lt(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total <= ?}}
   * @param total the included upper bound
   */
  public TableQuerySet<Order, Filter> totalLte(long total) {
    return lte(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total > ?}}
   * @param total the excluded lower bound
   */
  public TableQuerySet<Order, Filter> totalGt(long total) {
    return gt(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total >= ?}}
   * @param total the included lower bound
   */
  public TableQuerySet<Order, Filter> totalGte(long total) {
    return gte(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound
   * @param to the included upper bound
   */
  public TableQuerySet<Order, Filter> totalBetween(long from, long to) {
    return between(KeyValues.number("total", from), KeyValues.number("total", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code total} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Order, Filter> totalWithin(KeyRange<Long> range) {
    return within("total", Forms.longValue(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@return {@code day}: a string, required, range key of the table} */
    public OrderedPath<Filter, LocalDate> day() {
      return orderedAt(OrderTable.Codec.DAY, Forms.localDate());
    }

    /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
    public TextPath<Filter> status() {
      return textAt(OrderTable.Codec.STATUS);
    }
  }
}
