package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.MapPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.SetPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The attributes of {@link Order}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends Vocabulary {
  public static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {
    super(OrderCodec.INSTANCE.shape());
  }

  public TextPath<OrderAttributes> customer() {
    return new TextPath<>(at(OrderCodec.CUSTOMER));
  }

  public OrderedPath<OrderAttributes, LocalDate> date() {
    return new OrderedPath<>(at(OrderCodec.DATE), Forms.localDate());
  }

  public ValuePath<OrderAttributes, Order.Status> status() {
    return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
  }

  public OrderedPath<OrderAttributes, Order.Cents> total() {
    return new OrderedPath<>(at(OrderCodec.TOTAL), OrderCodec.CENTS_FORM);
  }

  public ValuePath<OrderAttributes, String> note() {
    return new ValuePath<>(at(OrderCodec.NOTE), OrderCodec.SHOUTED_FORM);
  }

  public TextPath<OrderAttributes> coupon() {
    return new TextPath<>(at(OrderCodec.COUPON));
  }

  public TextPath<OrderAttributes> card() {
    return new TextPath<>(at(OrderCodec.CARD));
  }

  public WholeNumberPath<OrderAttributes> items() {
    return new WholeNumberPath<>(at(OrderCodec.ITEMS));
  }

  public WholeNumberPath<OrderAttributes> parcels() {
    return new WholeNumberPath<>(at(OrderCodec.PARCELS));
  }

  public DoublePath<OrderAttributes> weight() {
    return new DoublePath<>(at(OrderCodec.WEIGHT));
  }

  public ListPath<OrderAttributes, List<String>, String, TextPath<OrderAttributes>> tags() {
    return new ListPath<>(
        at(OrderCodec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        TextPath::new);
  }

  public SetPath<OrderAttributes, Set<Integer>, Integer> sizes() {
    return new SetPath<>(
        at(OrderCodec.SIZES),
        Forms.numberSet(Forms.intValue()),
        Forms.intValue());
  }

  public MapPath<OrderAttributes, Map<String, Order.Status>, String,
      ValuePath<OrderAttributes, Order.Status>> history() {
    return new MapPath<>(
        at(OrderCodec.HISTORY),
        Forms.map(Forms.string(), OrderCodec.STATUS_FORM),
        Forms.string(),
        element -> new ValuePath<OrderAttributes, Order.Status>(element, OrderCodec.STATUS_FORM));
  }

  public ListPath<OrderAttributes, List<Order.Address>, Order.Address,
      Order_AddressPath<OrderAttributes>> stops() {
    return new ListPath<>(
        at(OrderCodec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressPath::new);
  }

  public Order_AddressPath<OrderAttributes> shipTo() {
    return new Order_AddressPath<>(at(OrderCodec.SHIP_TO));
  }

  public Order_AddressPath<OrderAttributes> billTo() {
    return new Order_AddressPath<>(at(OrderCodec.BILL_TO));
  }

  public OrderedPath<OrderAttributes, Instant> expires() {
    return new OrderedPath<>(at(OrderCodec.EXPIRES), Forms.epochSeconds());
  }

  public OrderedPath<OrderAttributes, Instant> created() {
    return new OrderedPath<>(at(OrderCodec.CREATED), Forms.instant());
  }

  public WholeNumberPath<OrderAttributes> version() {
    return new WholeNumberPath<>(at(OrderCodec.VERSION));
  }
}
