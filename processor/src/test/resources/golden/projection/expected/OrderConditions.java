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
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code s}: a string, required} */
  public ValuePath<V, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code total}: a number, required} */
  public OrderedPath<V, Order.Cents> total() {
    return orderedAt(OrderTable.Codec.TOTAL, OrderTable.Codec.CENTS_FORM);
  }

  /** {@return {@code note}: a string, required} */
  public ValuePath<V, String> note() {
    return valueAt(OrderTable.Codec.NOTE, OrderTable.Codec.SHOUTED_FORM);
  }

  /** {@return {@code coupon}: a string, may be absent} */
  public TextPath<V> coupon() {
    return textAt(OrderTable.Codec.COUPON);
  }

  /** {@return {@code card}: a string, required} */
  public TextPath<V> card() {
    return textAt(OrderTable.Codec.CARD);
  }

  /** {@return {@code items}: a number, required} */
  public WholeNumberPath<V, Integer> items() {
    return wholeNumberAt(OrderTable.Codec.ITEMS, Forms.intValue());
  }

  /** {@return {@code parcels}: a number, may be absent} */
  public WholeNumberPath<V, Integer> parcels() {
    return wholeNumberAt(OrderTable.Codec.PARCELS, Forms.intValue());
  }

  /** {@return {@code weight}: a number, may be absent} */
  public DoublePath<V> weight() {
    return doubleAt(OrderTable.Codec.WEIGHT);
  }

  /** {@return {@code tags}: a list, required} */
  public ListPath<V, List<String>, String, TextPath<V>> tags() {
    return new ListPath<>(
        at(OrderTable.Codec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        TextPath::new);
  }

  /** {@return {@code sizes}: a set of numbers, required} */
  public SetPath<V, Set<Integer>, Integer> sizes() {
    return setAt(
        OrderTable.Codec.SIZES,
        Forms.numberSet(Forms.intValue()),
        Forms.intValue());
  }

  /** {@return {@code history}: a map, required} */
  public MapPath<V, Map<String, Order.Status>, String, ValuePath<V, Order.Status>> history() {
    return new MapPath<>(
        at(OrderTable.Codec.HISTORY),
        Forms.map(Forms.string(), OrderTable.Codec.STATUS_FORM),
        Forms.string(),
        element -> new ValuePath<V, Order.Status>(element, OrderTable.Codec.STATUS_FORM));
  }

  /** {@return {@code stops}: a list, required} */
  public ListPath<V, List<Order.Address>, Order.Address, Order_AddressPath<V>> stops() {
    return new ListPath<>(
        at(OrderTable.Codec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressPath::new);
  }

  /** {@return {@code places}: a map, required} */
  public MapPath<V, Map<String, List<Order.Place>>, String,
      ListPath<V, List<Order.Place>, Order.Place, Order_PlacePath<V>>> places() {
    return new MapPath<>(
        at(OrderTable.Codec.PLACES),
        Forms.map(Forms.string(), Forms.list(Order_PlaceCodec.INSTANCE.form())),
        Forms.string(),
        element -> new ListPath<V, List<Order.Place>, Order.Place, Order_PlacePath<V>>(
            element,
            Forms.list(Order_PlaceCodec.INSTANCE.form()),
            Order_PlaceCodec.INSTANCE.form(),
            Order_PlacePath::new));
  }

  /** {@return {@code grid}: a list, required} */
  public ListPath<V, List<List<Integer>>, List<Integer>,
      ListPath<V, List<Integer>, Integer, WholeNumberPath<V, Integer>>> grid() {
    return new ListPath<>(
        at(OrderTable.Codec.GRID),
        Forms.list(Forms.list(Forms.intValue())),
        Forms.list(Forms.intValue()),
        element -> new ListPath<V, List<Integer>, Integer, WholeNumberPath<V, Integer>>(
            element,
            Forms.list(Forms.intValue()),
            Forms.intValue(),
            element2 -> new WholeNumberPath<V, Integer>(element2, Forms.intValue())));
  }

  /** {@return {@code shipTo}: a map, required} */
  public Order_AddressPath<V> shipTo() {
    return new Order_AddressPath<>(at(OrderTable.Codec.SHIP_TO));
  }

  /** {@return {@code billTo}: a map, may be absent} */
  public Order_AddressPath<V> billTo() {
    return new Order_AddressPath<>(at(OrderTable.Codec.BILL_TO));
  }

  /** {@return {@code expires}: a number, may be absent} */
  public OrderedPath<V, Instant> expires() {
    return orderedAt(OrderTable.Codec.EXPIRES, Forms.epochSeconds());
  }

  /** {@return {@code created}: a string, required} */
  public OrderedPath<V, Instant> created() {
    return orderedAt(OrderTable.Codec.CREATED, Forms.instant());
  }

  /** {@return {@code version}: a number, required} */
  public WholeNumberPath<V, Long> version() {
    return wholeNumberAt(OrderTable.Codec.VERSION, Forms.longValue());
  }
}
