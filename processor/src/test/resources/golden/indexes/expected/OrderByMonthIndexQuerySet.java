package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in the local index {@code by_month} with one {@code customer},
 * by {@code month}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByMonthIndexQuerySet
    extends TableStage<OrderByMonthIndexItem, OrderByMonthIndexQuerySet.Filter,
        OrderByMonthIndexQuerySet> {
  OrderByMonthIndexQuerySet(Query<OrderByMonthIndexItem> query) {
    super(query);
  }

  @Override
  protected OrderByMonthIndexQuerySet with(Query<OrderByMonthIndexItem> query) {
    return new OrderByMonthIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code customer = ? AND month = ?}}
   * @param month the value
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthEq(int month) {
    return eq(KeyValues.number("month", month));
  }

  /**
   * {@return a Query with {@code customer = ? AND month < ?}}
   * @param month the excluded upper bound
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthLt(int month) {
    return lt(KeyValues.number("month", month));
  }

  /**
   * {@return a Query with {@code customer = ? AND month <= ?}}
   * @param month the included upper bound
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthLte(int month) {
    return lte(KeyValues.number("month", month));
  }

  /**
   * {@return a Query with {@code customer = ? AND month > ?}}
   * @param month the excluded lower bound
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthGt(int month) {
    return gt(KeyValues.number("month", month));
  }

  /**
   * {@return a Query with {@code customer = ? AND month >= ?}}
   * @param month the included lower bound
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthGte(int month) {
    return gte(KeyValues.number("month", month));
  }

  /**
   * {@return a Query with {@code customer = ? AND month BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound
   * @param to the included upper bound
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthBetween(int from, int to) {
    return between(KeyValues.number("month", from), KeyValues.number("month", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code month} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthWithin(KeyRange<Integer> range) {
    return within("month", Forms.intValue(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all that the index holds but its key. */
  public static final class Filter extends Vocabulary<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    /**
     * {@return {@code placed}: a string, required, range key of the table, range key of
     * {@code by_place}, range key of {@code by_status}}
     */
    public OrderedPath<Filter, Instant> placed() {
      return orderedAt(OrderTable.Codec.PLACED, Forms.instant());
    }

    /** {@return {@code total}: a number, required, range key of {@code by_total}} */
    public WholeNumberPath<Filter, Long> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
    }
  }
}
