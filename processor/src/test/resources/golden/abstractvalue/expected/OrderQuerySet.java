package shop;

import dev.dynaset.path.FlagPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderCodec.INSTANCE.shape());
    }

    public FlagPath<Filter> paid() {
      return new FlagPath<>(at(OrderCodec.PAID));
    }

    public TextPath<Filter> note() {
      return new TextPath<>(at(OrderCodec.NOTE));
    }
  }
}
