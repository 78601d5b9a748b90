package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The items of {@link Indexes.Order} with one {@code customer}, by {@code placed}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderQuerySet extends TableStage<Indexes.Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Indexes.Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderQuerySet with(Query<Indexes.Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND placed = ?}. */
  public TableQuerySet<Indexes.Order, Filter> placedEq(Instant placed) {
    return range(RangeOperator.EQ, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed < ?}. */
  public TableQuerySet<Indexes.Order, Filter> placedLt(Instant placed) {
    return range(RangeOperator.LT, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed <= ?}. */
  public TableQuerySet<Indexes.Order, Filter> placedLte(Instant placed) {
    return range(RangeOperator.LTE, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed > ?}. */
  public TableQuerySet<Indexes.Order, Filter> placedGt(Instant placed) {
    return range(RangeOperator.GT, KeyValues.instant("placed", placed));
  }

  /** A Query with {@code customer = ? AND placed >= ?}. */
  public TableQuerySet<Indexes.Order, Filter> placedGte(Instant placed) {
    return range(RangeOperator.GTE, KeyValues.instant("placed", placed));
  }

  /**
   * A Query with {@code customer = ? AND placed BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Indexes.Order, Filter> placedBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code placed} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Indexes.Order, Filter> placedWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placed", value));
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
