package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Indexes.Order} in {@code by_status} with one {@code status}, by
 * {@code placed}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByStatusIndexQuerySet
    extends IndexStage<OrderByStatusIndexItem, OrderByStatusIndexQuerySet.Filter,
        OrderByStatusIndexQuerySet> {
  OrderByStatusIndexQuerySet(Query<OrderByStatusIndexItem> query) {
    super(query);
  }

  @Override
  protected OrderByStatusIndexQuerySet with(Query<OrderByStatusIndexItem> query) {
    return new OrderByStatusIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code st = ? AND placed = ?}}
   * @param placed the value, not null
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedEq(Instant placed) {
    return eq(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code st = ? AND placed < ?}}
   * @param placed the excluded upper bound, not null
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedLt(Instant placed) {
    return lt(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code st = ? AND placed <= ?}}
   * @param placed the included upper bound, not null
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedLte(Instant placed) {
    return lte(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code st = ? AND placed > ?}}
   * @param placed the excluded lower bound, not null
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedGt(Instant placed) {
    return gt(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code st = ? AND placed >= ?}}
   * @param placed the included lower bound, not null
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedGte(Instant placed) {
    return gte(KeyValues.instant("placed", placed));
  }

  /**
   * {@return a Query with {@code st = ? AND placed BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
  }

  /**
   * {@return a Query with {@code st = ?} and {@code placed} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedWithin(KeyRange<Instant> range) {
    return within("placed", Forms.instant(), range);
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

    /** {@return {@code customer}: a string, required, hash key of the table} */
    public TextPath<Filter> customer() {
      return textAt(OrderTable.Codec.CUSTOMER);
    }

    /** {@return {@code total}: a number, required, range key of {@code by_total}} */
    public WholeNumberPath<Filter, Long> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
    }

    /** {@return {@code wait}: a string, may be absent} */
    public TextPath<Filter> wait_() {
      return textAt(OrderTable.Codec.WAIT);
    }

    /** {@return {@code signature}: binary, may be absent} */
    public BinaryPath<Filter> signature() {
      return binaryAt(OrderTable.Codec.SIGNATURE);
    }

    /** {@return {@code ratio}: a number, required} */
    public DoublePath<Filter> ratio() {
      return doubleAt(OrderTable.Codec.RATIO);
    }
  }
}
