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
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds wherever whole items are
 * read or written: in a filter of the table, of an index or of a scan, and in a condition of a
 * write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderCodec.INSTANCE.shape());
  }

  public ValuePath<V, Order.Status> status() {
    return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
  }

  public OrderedPath<V, Order.Cents> total() {
    return new OrderedPath<>(at(OrderCodec.TOTAL), OrderCodec.CENTS_FORM);
  }

  public ValuePath<V, String> note() {
    return new ValuePath<>(at(OrderCodec.NOTE), OrderCodec.SHOUTED_FORM);
  }

  public TextPath<V> coupon() {
    return new TextPath<>(at(OrderCodec.COUPON));
  }

  public TextPath<V> card() {
    return new TextPath<>(at(OrderCodec.CARD));
  }

  public WholeNumberPath<V> items() {
    return new WholeNumberPath<>(at(OrderCodec.ITEMS));
  }

  public WholeNumberPath<V> parcels() {
    return new WholeNumberPath<>(at(OrderCodec.PARCELS));
  }

  public DoublePath<V> weight() {
    return new DoublePath<>(at(OrderCodec.WEIGHT));
  }

  public ListPath<V, List<String>, String, TextPath<V>> tags() {
    return new ListPath<>(
        at(OrderCodec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        TextPath::new);
  }

  public SetPath<V, Set<Integer>, Integer> sizes() {
    return new SetPath<>(
        at(OrderCodec.SIZES),
        Forms.numberSet(Forms.intValue()),
        Forms.intValue());
  }

  public MapPath<V, Map<String, Order.Status>, String, ValuePath<V, Order.Status>> history() {
    return new MapPath<>(
        at(OrderCodec.HISTORY),
        Forms.map(Forms.string(), OrderCodec.STATUS_FORM),
        Forms.string(),
        element -> new ValuePath<V, Order.Status>(element, OrderCodec.STATUS_FORM));
  }

  public ListPath<V, List<Order.Address>, Order.Address, Order_AddressPath<V>> stops() {
    return new ListPath<>(
        at(OrderCodec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressPath::new);
  }

  public Order_AddressPath<V> shipTo() {
    return new Order_AddressPath<>(at(OrderCodec.SHIP_TO));
  }

  public Order_AddressPath<V> billTo() {
    return new Order_AddressPath<>(at(OrderCodec.BILL_TO));
  }

  public OrderedPath<V, Instant> expires() {
    return new OrderedPath<>(at(OrderCodec.EXPIRES), Forms.epochSeconds());
  }

  public OrderedPath<V, Instant> created() {
    return new OrderedPath<>(at(OrderCodec.CREATED), Forms.instant());
  }

  public WholeNumberPath<V> version() {
    return new WholeNumberPath<>(at(OrderCodec.VERSION));
  }
}
