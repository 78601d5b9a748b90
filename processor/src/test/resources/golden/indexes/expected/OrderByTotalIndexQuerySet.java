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
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in the local index {@code by_total} with one {@code customer},
 * by {@code total}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByTotalIndexQuerySet
    extends TableStage<Indexes.Order, OrderByTotalIndexQuerySet.Filter, OrderByTotalIndexQuerySet> {
  OrderByTotalIndexQuerySet(Query<Indexes.Order> query) {
    super(query);
  }

  @Override
  protected OrderByTotalIndexQuerySet with(Query<Indexes.Order> query) {
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
  public TableQuerySet<Indexes.Order, Filter> totalEq(long total) {
    return eq(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total < ?}}
   * @param total the excluded upper bound
   */
  public TableQuerySet<Indexes.Order, Filter> totalLt(long total) {
    return lt(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total <= ?}}
   * @param total the included upper bound
   */
  public TableQuerySet<Indexes.Order, Filter> totalLte(long total) {
    return lte(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total > ?}}
   * @param total the excluded lower bound
   */
  public TableQuerySet<Indexes.Order, Filter> totalGt(long total) {
    return gt(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total >= ?}}
   * @param total the included lower bound
   */
  public TableQuerySet<Indexes.Order, Filter> totalGte(long total) {
    return gte(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with {@code customer = ? AND total BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound
   * @param to the included upper bound
   */
  public TableQuerySet<Indexes.Order, Filter> totalBetween(long from, long to) {
    return between(KeyValues.number("total", from), KeyValues.number("total", to));
  }

  /**
   * {@return a Query with {@code customer = ?} and {@code total} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Indexes.Order, Filter> totalWithin(KeyRange<Long> range) {
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

    /**
     * {@return {@code placed}: a string, required, range key of the table, range key of
     * {@code by_place}, range key of {@code by_status}}
     */
    public OrderedPath<Filter, Instant> placed() {
      return orderedAt(OrderTable.Codec.PLACED, Forms.instant());
    }

    /** {@return {@code st}: a string, may be absent, hash key of {@code by_status}} */
    public ValuePath<Filter, Indexes.Status> status() {
      return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
    }

    /** {@return {@code tenant}: a string, may be absent, hash key of {@code by_place}} */
    public TextPath<Filter> tenant() {
      return textAt(OrderTable.Codec.TENANT);
    }

    /**
     * {@return {@code region}: a string, may be absent, hash key of {@code by_place}, hash key of
     * {@code by_region}}
     */
    public TextPath<Filter> region() {
      return textAt(OrderTable.Codec.REGION);
    }

    /** {@return {@code year}: a number, required, range key of {@code by_place}} */
    public WholeNumberPath<Filter, Integer> year() {
      return wholeNumberAt(OrderTable.Codec.YEAR, Forms.intValue());
    }

    /**
     * {@return {@code month}: a number, may be absent, range key of {@code by_place}, range key of
     * {@code by_month}}
     */
    public WholeNumberPath<Filter, Integer> month() {
      return wholeNumberAt(OrderTable.Codec.MONTH, Forms.intValue());
    }
  }
}
