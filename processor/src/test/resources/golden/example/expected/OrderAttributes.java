package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The attributes of {@link Order}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends Vocabulary {
  public static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {
    super(OrderCodec.INSTANCE.shape());
  }

  public TextPath<OrderAttributes> id() {
    return new TextPath<>(at(OrderCodec.ID));
  }

  public ValuePath<OrderAttributes, Order.Status> status() {
    return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
  }

  public OrderedPath<OrderAttributes, Instant> placedAt() {
    return new OrderedPath<>(at(OrderCodec.PLACED_AT), Forms.instant());
  }

  public TextPath<OrderAttributes> coupon() {
    return new TextPath<>(at(OrderCodec.COUPON));
  }

  public AddressPath<OrderAttributes> shipTo() {
    return new AddressPath<>(at(OrderCodec.SHIP_TO));
  }

  public ListPath<OrderAttributes, List<String>, String, TextPath<OrderAttributes>> tags() {
    return new ListPath<>(
        at(OrderCodec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        TextPath::new);
  }
}
