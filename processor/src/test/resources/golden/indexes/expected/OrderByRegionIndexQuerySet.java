package indexes;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link Indexes.Order} in {@code by_region} with one {@code region}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByRegionIndexQuerySet
    extends IndexStage<OrderByRegionIndexItem, OrderByRegionIndexQuerySet.Filter,
        OrderByRegionIndexQuerySet> {
  OrderByRegionIndexQuerySet(Query<OrderByRegionIndexItem> query) {
    super(query);
  }

  @Override
  protected OrderByRegionIndexQuerySet with(Query<OrderByRegionIndexItem> query) {
    return new OrderByRegionIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
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

    /**
     * {@return {@code placed}: a string, required, range key of the table, range key of
     * {@code by_place}, range key of {@code by_status}}
     */
    public OrderedPath<Filter, Instant> placed() {
      return orderedAt(OrderTable.Codec.PLACED, Forms.instant());
    }
  }
}
