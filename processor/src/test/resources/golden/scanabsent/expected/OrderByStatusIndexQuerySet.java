package scanabsent;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The items of {@link Order} in the index {@code by_status} with one {@code status}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByStatusIndexQuerySet
    extends IndexStage<OrderByStatusIndexItem, OrderByStatusIndexQuerySet.Filter,
        OrderByStatusIndexQuerySet> {
  OrderByStatusIndexQuerySet(Query<OrderByStatusIndexItem> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderByStatusIndexQuerySet with(Query<OrderByStatusIndexItem> query) {
    return new OrderByStatusIndexQuerySet(query);
  }

  /** What the items can be filtered by: the attributes in the index that are not in its key. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderCodec.INSTANCE.shape());
    }

    public TextPath<Filter> customer() {
      return new TextPath<>(at(OrderCodec.CUSTOMER));
    }

    public OrderedPath<Filter, LocalDate> day() {
      return new OrderedPath<>(at(OrderCodec.DAY), Forms.localDate());
    }
  }
}
