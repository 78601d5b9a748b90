package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link Indexes.Order} with one {@code customer}, by {@code placed}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderQuerySet extends TableStage<Indexes.Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Indexes.Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Indexes.Order> query) {
    return new OrderQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code customer = ? AND placed = ?}}
   * @param placed the value, not null
   */
  public TableQuerySet<Indexes.Order, Filter> placedEq(Instant placed) {
    return eq(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed < ?}}
   * @param placed the excluded upper bound, not null
   */
  public TableQuerySet<Indexes.Order, Filter> placedLt(Instant placed) {
    return lt(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed <= ?}}
   * @param placed the included upper bound, not null
   */
  public TableQuerySet<Indexes.Order, Filter> placedLte(Instant placed) {
    return lte(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed > ?}}
   * @param placed the excluded lower bound, not null
   */
  public TableQuerySet<Indexes.Order, Filter> placedGt(Instant placed) {
    return gt(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed >= ?}}
   * @param placed the included lower bound, not null
   */
  public TableQuerySet<Indexes.Order, Filter> placedGte(Instant placed) {
    return gte(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public TableQuerySet<Indexes.Order, Filter> placedBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code placed} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Indexes.Order, Filter> placedWithin(KeyRange<Instant> range) {
    return within("placed", Forms.instant(), range);
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
