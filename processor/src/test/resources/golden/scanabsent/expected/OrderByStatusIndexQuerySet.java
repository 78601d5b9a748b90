package scanabsent;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The items of {@link Order} in {@code by_status} with one {@code status}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByStatusIndexQuerySet
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

    /** {@return {@code day}: a string, required, range key of the table} */
    public OrderedPath<Filter, LocalDate> day() {
      return orderedAt(OrderTable.Codec.DAY, Forms.localDate());
    }
  }
}
