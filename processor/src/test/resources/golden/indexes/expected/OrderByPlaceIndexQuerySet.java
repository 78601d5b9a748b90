package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in {@code by_place} with one {@code tenant} and
 * {@code region}, by {@code year}, {@code month} and {@code placed}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByPlaceIndexQuerySet
    extends IndexStage<Indexes.Order, OrderByPlaceIndexQuerySet.Filter, OrderByPlaceIndexQuerySet> {
  OrderByPlaceIndexQuerySet(Query<Indexes.Order> query) {
    super(query);
  }

  @Override
  protected OrderByPlaceIndexQuerySet with(Query<Indexes.Order> query) {
    return new OrderByPlaceIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ? AND year = ?}}
   * @param year the value
   */
  public AfterYear yearEq(int year) {
    return new AfterYear(whereEq(KeyValues.number("year", year)));
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ? AND year < ?}}
   * @param year the excluded upper bound
   */
  public IndexQuerySet<Indexes.Order, Filter> yearLt(int year) {
    return lt(KeyValues.number("year", year));
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ? AND year <= ?}}
   * @param year the included upper bound
   */
  public IndexQuerySet<Indexes.Order, Filter> yearLte(int year) {
    return lte(KeyValues.number("year", year));
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ? AND year > ?}}
   * @param year the excluded lower bound
   */
  public IndexQuerySet<Indexes.Order, Filter> yearGt(int year) {
    return gt(KeyValues.number("year", year));
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ? AND year >= ?}}
   * @param year the included lower bound
   */
  public IndexQuerySet<Indexes.Order, Filter> yearGte(int year) {
    return gte(KeyValues.number("year", year));
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ? AND year BETWEEN ? AND ?}; none if
   * reversed}
   * @param from the included lower bound
   * @param to the included upper bound
   */
  public IndexQuerySet<Indexes.Order, Filter> yearBetween(int from, int to) {
    return between(KeyValues.number("year", from), KeyValues.number("year", to));
  }

  /**
   * {@return a Query with {@code tenant = ? AND region = ?} and {@code year} within the bounds, if
   * any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Indexes.Order, Filter> yearWithin(KeyRange<Integer> range) {
    return within("year", Forms.intValue(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** Those with one value of {@code year}, by {@code month} and {@code placed}. */
  public static final class AfterYear extends IndexStage<Indexes.Order, Filter, AfterYear> {
    private AfterYear(Query<Indexes.Order> query) {
      super(query);
    }

    @Override
    protected AfterYear with(Query<Indexes.Order> query) {
      return new AfterYear(query);
    }

    @Override
    protected Filter filters() {
      return Filter.INSTANCE;
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ? AND month = ?}}
     * @param month the value
     */
    public AfterMonth monthEq(int month) {
      return new AfterMonth(whereEq(KeyValues.number("month", month)));
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ? AND month < ?}}
     * @param month the excluded upper bound
     */
    public IndexQuerySet<Indexes.Order, Filter> monthLt(int month) {
      return lt(KeyValues.number("month", month));
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ? AND month <= ?}}
     * @param month the included upper bound
     */
    public IndexQuerySet<Indexes.Order, Filter> monthLte(int month) {
      return lte(KeyValues.number("month", month));
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ? AND month > ?}}
     * @param month the excluded lower bound
     */
    public IndexQuerySet<Indexes.Order, Filter> monthGt(int month) {
      return gt(KeyValues.number("month", month));
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ? AND month >= ?}}
     * @param month the included lower bound
     */
    public IndexQuerySet<Indexes.Order, Filter> monthGte(int month) {
      return gte(KeyValues.number("month", month));
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month BETWEEN ? AND ?}; none if reversed}
     * @param from the included lower bound
     * @param to the included upper bound
     */
    public IndexQuerySet<Indexes.Order, Filter> monthBetween(int from, int to) {
      return between(KeyValues.number("month", from), KeyValues.number("month", to));
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ?} and {@code month} within
     * the bounds, if any}
     * @param range the bounds, not null; {@code KeyRange.all()} for none
     */
    public IndexQuerySet<Indexes.Order, Filter> monthWithin(KeyRange<Integer> range) {
      return within("month", Forms.intValue(), range);
    }
  }

  /** Those with one value of {@code year} and {@code month}, by {@code placed}. */
  public static final class AfterMonth extends IndexStage<Indexes.Order, Filter, AfterMonth> {
    private AfterMonth(Query<Indexes.Order> query) {
      super(query);
    }

    @Override
    protected AfterMonth with(Query<Indexes.Order> query) {
      return new AfterMonth(query);
    }

    @Override
    protected Filter filters() {
      return Filter.INSTANCE;
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month = ? AND placed = ?}}
     * @param placed the value, not null
     */
    public IndexQuerySet<Indexes.Order, Filter> placedEq(Instant placed) {
      return eq(KeyValues.instant("placed", placed));
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month = ? AND placed < ?}}
     * @param placed the excluded upper bound, not null
     */
    public IndexQuerySet<Indexes.Order, Filter> placedLt(Instant placed) {
      return lt(KeyValues.instant("placed", placed));
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month = ? AND placed <= ?}}
     * @param placed the included upper bound, not null
     */
    public IndexQuerySet<Indexes.Order, Filter> placedLte(Instant placed) {
      return lte(KeyValues.instant("placed", placed));
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month = ? AND placed > ?}}
     * @param placed the excluded lower bound, not null
     */
    public IndexQuerySet<Indexes.Order, Filter> placedGt(Instant placed) {
      return gt(KeyValues.instant("placed", placed));
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month = ? AND placed >= ?}}
     * @param placed the included lower bound, not null
     */
    public IndexQuerySet<Indexes.Order, Filter> placedGte(Instant placed) {
      return gte(KeyValues.instant("placed", placed));
    }

    /**
     * {@return a Query with
     * {@code tenant = ? AND region = ? AND year = ? AND month = ? AND placed BETWEEN ? AND ?}; none
     * if reversed}
     * @param from the included lower bound, not null
     * @param to the included upper bound, not null
     */
    public IndexQuerySet<Indexes.Order, Filter> placedBetween(Instant from, Instant to) {
      return between(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
    }

    /**
     * {@return a Query with {@code tenant = ? AND region = ? AND year = ? AND month = ?} and
     * {@code placed} within the bounds, if any}
     * @param range the bounds, not null; {@code KeyRange.all()} for none
     */
    public IndexQuerySet<Indexes.Order, Filter> placedWithin(KeyRange<Instant> range) {
      return within("placed", Forms.instant(), range);
    }
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@return {@code customer}: a string, required, hash key of the table} */
    public TextPath<Filter> customer() {
      return textAt(OrderTable.Codec.CUSTOMER);
    }

    /** {@return {@code st}: a string, may be absent, hash key of {@code by_status}} */
    public ValuePath<Filter, Indexes.Status> status() {
      return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
    }

    /** {@return {@code total}: a number, required, range key of {@code by_total}} */
    public WholeNumberPath<Filter, Long> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
    }
  }
}
