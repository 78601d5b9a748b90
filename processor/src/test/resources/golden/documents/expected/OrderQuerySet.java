package app;

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

/** The items of {@link Order} with one {@code customer}, by {@code placedAt}. */
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
   * {@return a Query with {@code customer = ? AND placed_at = ?}}
   * @param placedAt the value, not null
   */
  public TableQuerySet<Order, Filter> placedAtEq(Instant placedAt) {
    return eq(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed_at < ?}}
   * @param placedAt the excluded upper bound, not null
   */
  public TableQuerySet<Order, Filter> placedAtLt(Instant placedAt) {
    return lt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed_at <= ?}}
   * @param placedAt the included upper bound, not null
   */
  public TableQuerySet<Order, Filter> placedAtLte(Instant placedAt) {
    return lte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed_at > ?}}
   * @param placedAt the excluded lower bound, not null
   */
  public TableQuerySet<Order, Filter> placedAtGt(Instant placedAt) {
    return gt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed_at >= ?}}
   * @param placedAt the included lower bound, not null
   */
  public TableQuerySet<Order, Filter> placedAtGte(Instant placedAt) {
    return gte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code customer = ? AND placed_at BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public TableQuerySet<Order, Filter> placedAtBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code placed_at} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Order, Filter> placedAtWithin(KeyRange<Instant> range) {
    return within("placedAt", Forms.instant(), range);
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
