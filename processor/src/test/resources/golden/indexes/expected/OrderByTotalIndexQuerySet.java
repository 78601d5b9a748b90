package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in the local index {@code by_total} with one {@code customer},
 * by {@code total}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByTotalIndexQuerySet
    extends TableStage<Indexes.Order, OrderByTotalIndexQuerySet.Filter, OrderByTotalIndexQuerySet> {
  OrderByTotalIndexQuerySet(Query<Indexes.Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderByTotalIndexQuerySet with(Query<Indexes.Order> query) {
    return new OrderByTotalIndexQuerySet(query);
  }

  /** A Query with {@code customer = ? AND total = ?}. */
  public TableQuerySet<Indexes.Order, Filter> totalEq(long total) {
    return range(RangeOperator.EQ, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total < ?}. */
  public TableQuerySet<Indexes.Order, Filter> totalLt(long total) {
    return range(RangeOperator.LT, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total <= ?}. */
  public TableQuerySet<Indexes.Order, Filter> totalLte(long total) {
    return range(RangeOperator.LTE, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total > ?}. */
  public TableQuerySet<Indexes.Order, Filter> totalGt(long total) {
    return range(RangeOperator.GT, KeyValues.number("total", total));
  }

  /** A Query with {@code customer = ? AND total >= ?}. */
  public TableQuerySet<Indexes.Order, Filter> totalGte(long total) {
    return range(RangeOperator.GTE, KeyValues.number("total", total));
  }

  /**
   * A Query with {@code customer = ? AND total BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Indexes.Order, Filter> totalBetween(long from, long to) {
    return rangeBetween(KeyValues.number("total", from), KeyValues.number("total", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code total} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Indexes.Order, Filter> totalWithin(KeyRange<Long> range) {
    return rangeWithin(range, value -> KeyValues.number("total", value));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    public OrderedPath<Filter, Instant> placed() {
      return orderedAt(OrderCodec.PLACED, Forms.instant());
    }

    public ValuePath<Filter, Indexes.Status> status() {
      return valueAt(OrderCodec.STATUS, OrderCodec.STATUS_FORM);
    }

    public TextPath<Filter> tenant() {
      return textAt(OrderCodec.TENANT);
    }

    public TextPath<Filter> region() {
      return textAt(OrderCodec.REGION);
    }

    public WholeNumberPath<Filter> year() {
      return wholeNumberAt(OrderCodec.YEAR);
    }

    public WholeNumberPath<Filter> month() {
      return wholeNumberAt(OrderCodec.MONTH);
    }
  }
}
