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

  /** A Query with {@code st = ? AND placed = ?}. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedEq(Instant placed) {
    return eq(KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed < ?}. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedLt(Instant placed) {
    return lt(KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed <= ?}. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedLte(Instant placed) {
    return lte(KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed > ?}. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedGt(Instant placed) {
    return gt(KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed >= ?}. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedGte(Instant placed) {
    return gte(KeyValues.instant("placed", placed));
  }

  /** A Query with {@code st = ? AND placed BETWEEN ? AND ?}; none if reversed. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placed", from), KeyValues.instant("placed", to));
  }

  /** A Query with {@code st = ?} and {@code placed} within bounds that may be absent. */
  public IndexQuerySet<OrderByStatusIndexItem, Filter> placedWithin(KeyRange<Instant> range) {
    return within("placed", Forms.instant(), range);
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all that the index holds but its key. */
  public static final class Filter extends Vocabulary<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    /** {@code customer}: a string, required, hash key of the table. */
    public TextPath<Filter> customer() {
      return textAt(OrderTable.Codec.CUSTOMER);
    }

    /** {@code total}: a number, required, range key of {@code by_total}. */
    public WholeNumberPath<Filter, Long> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
    }

    /** {@code wait}: a string, may be absent. */
    public TextPath<Filter> wait_() {
      return textAt(OrderTable.Codec.WAIT);
    }

    /** {@code signature}: binary, may be absent. */
    public BinaryPath<Filter> signature() {
      return binaryAt(OrderTable.Codec.SIGNATURE);
    }

    /** {@code ratio}: a number, required. */
    public DoublePath<Filter> ratio() {
      return doubleAt(OrderTable.Codec.RATIO);
    }
  }
}
