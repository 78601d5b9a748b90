package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import java.util.List;
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

    public ValuePath<Filter, Order.Status> status() {
      return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
    }

    public OrderedPath<Filter, Instant> placedAt() {
      return new OrderedPath<>(at(OrderCodec.PLACED_AT), Forms.instant());
    }

    public TextPath<Filter> coupon() {
      return new TextPath<>(at(OrderCodec.COUPON));
    }

    public AddressPath<Filter> shipTo() {
      return new AddressPath<>(at(OrderCodec.SHIP_TO));
    }

    public ListPath<Filter, List<String>, String, TextPath<Filter>> tags() {
      return new ListPath<>(
          at(OrderCodec.TAGS),
          Forms.list(Forms.string()),
          Forms.string(),
          TextPath::new);
    }
  }
}
