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
import java.util.Objects;
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

  /** A Query with {@code customer = ? AND month = ?}. */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthEq(int month) {
    return eq(KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month < ?}. */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthLt(int month) {
    return lt(KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month <= ?}. */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthLte(int month) {
    return lte(KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month > ?}. */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthGt(int month) {
    return gt(KeyValues.number("month", month));
  }

  /** A Query with {@code customer = ? AND month >= ?}. */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthGte(int month) {
    return gte(KeyValues.number("month", month));
  }

  /**
   * A Query with {@code customer = ? AND month BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthBetween(int from, int to) {
    return between(KeyValues.number("month", from), KeyValues.number("month", to));
  }

  /**
   * A Query with {@code customer = ?} and {@code month} in a range, whose bounds may be absent:
   * {@code KeyRange.ofNullable(from, to)}.
   */
  public TableQuerySet<OrderByMonthIndexItem, Filter> monthWithin(KeyRange<Integer> range) {
    return within("month", Forms.intValue(), range);
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all that the index holds but its key. */
  public static final class Filter extends Vocabulary<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    public OrderedPath<Filter, Instant> placed() {
      return orderedAt(OrderTable.Codec.PLACED, Forms.instant());
    }

    public WholeNumberPath<Filter> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL);
    }
  }
}
