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
    super(OrderTable.Codec.INSTANCE.shape());
  }

  public ValuePath<V, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  public OrderedPath<V, Order.Cents> total() {
    return orderedAt(OrderTable.Codec.TOTAL, OrderTable.Codec.CENTS_FORM);
  }

  public ValuePath<V, String> note() {
    return valueAt(OrderTable.Codec.NOTE, OrderTable.Codec.SHOUTED_FORM);
  }

  public TextPath<V> coupon() {
    return textAt(OrderTable.Codec.COUPON);
  }

  public TextPath<V> card() {
    return textAt(OrderTable.Codec.CARD);
  }

  public WholeNumberPath<V> items() {
    return wholeNumberAt(OrderTable.Codec.ITEMS);
  }

  public WholeNumberPath<V> parcels() {
    return wholeNumberAt(OrderTable.Codec.PARCELS);
  }

  public DoublePath<V> weight() {
    return doubleAt(OrderTable.Codec.WEIGHT);
  }

  public ListPath<V, List<String>, String, TextPath<V>> tags() {
    return new ListPath<>(
        at(OrderTable.Codec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        TextPath::new);
  }

  public SetPath<V, Set<Integer>, Integer> sizes() {
    return setAt(
        OrderTable.Codec.SIZES,
        Forms.numberSet(Forms.intValue()),
        Forms.intValue());
  }

  public MapPath<V, Map<String, Order.Status>, String, ValuePath<V, Order.Status>> history() {
    return new MapPath<>(
        at(OrderTable.Codec.HISTORY),
        Forms.map(Forms.string(), OrderTable.Codec.STATUS_FORM),
        Forms.string(),
        element -> new ValuePath<V, Order.Status>(element, OrderTable.Codec.STATUS_FORM));
  }

  public ListPath<V, List<Order.Address>, Order.Address, Order_AddressPath<V>> stops() {
    return new ListPath<>(
        at(OrderTable.Codec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressPath::new);
  }

  public Order_AddressPath<V> shipTo() {
    return new Order_AddressPath<>(at(OrderTable.Codec.SHIP_TO));
  }

  public Order_AddressPath<V> billTo() {
    return new Order_AddressPath<>(at(OrderTable.Codec.BILL_TO));
  }

  public OrderedPath<V, Instant> expires() {
    return orderedAt(OrderTable.Codec.EXPIRES, Forms.epochSeconds());
  }

  public OrderedPath<V, Instant> created() {
    return orderedAt(OrderTable.Codec.CREATED, Forms.instant());
  }

  public WholeNumberPath<V> version() {
    return wholeNumberAt(OrderTable.Codec.VERSION);
  }
}
