package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.ListUpdate;
import dev.dynaset.update.MapUpdate;
import dev.dynaset.update.OptionalListUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
import dev.dynaset.update.OptionalTimeToLiveUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.SetUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code s}: a string, required} */
  public ValueUpdate<OrderUpdate, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code total}: a number, required} */
  public ValueUpdate<OrderUpdate, Order.Cents> total() {
    return valueAt(OrderTable.Codec.TOTAL, OrderTable.Codec.CENTS_FORM);
  }

  /** {@return {@code note}: a string, required} */
  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderTable.Codec.NOTE, OrderTable.Codec.SHOUTED_FORM);
  }

  /** {@return {@code coupon}: a string, may be absent} */
  public OptionalUpdate<OrderUpdate, String> coupon() {
    return optionalAt(OrderTable.Codec.COUPON, Forms.string());
  }

  /** {@return {@code card}: a string, required} */
  public ValueUpdate<OrderUpdate, String> card() {
    return valueAt(OrderTable.Codec.CARD, Forms.string());
  }

  /** {@return {@code items}: a number, required} */
  public IntUpdate<OrderUpdate> items() {
    return intAt(OrderTable.Codec.ITEMS);
  }

  /** {@return {@code parcels}: a number, may be absent} */
  public IntUpdate<OrderUpdate> parcels() {
    return intAt(OrderTable.Codec.PARCELS);
  }

  /** {@return {@code weight}: a number, may be absent} */
  public OptionalNumberUpdate<OrderUpdate, Double> weight() {
    return optionalNumberAt(OrderTable.Codec.WEIGHT, Forms.doubleValue());
  }

  /** {@return {@code tags}: a list, required} */
  public ListUpdate<OrderUpdate, List<String>, String, OptionalUpdate<OrderUpdate, String>> tags() {
    return new ListUpdate<>(
        at(OrderTable.Codec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, String>(element, Forms.string()));
  }

  /** {@return {@code sizes}: a set of numbers, required} */
  public SetUpdate<OrderUpdate, Set<Integer>, Integer> sizes() {
    return setAt(
        OrderTable.Codec.SIZES,
        Forms.numberSet(Forms.intValue()),
        Forms.numberSet(Forms.intValue()));
  }

  /** {@return {@code history}: a map, required} */
  public MapUpdate<OrderUpdate, Map<String, Order.Status>, String,
      OptionalUpdate<OrderUpdate, Order.Status>> history() {
    return new MapUpdate<>(
        at(OrderTable.Codec.HISTORY),
        Forms.map(Forms.string(), OrderTable.Codec.STATUS_FORM),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, Order.Status>(element,
            OrderTable.Codec.STATUS_FORM));
  }

  /** {@return {@code stops}: a list, required} */
  public ListUpdate<OrderUpdate, List<Order.Address>, Order.Address,
      Order_AddressUpdate.Removable<OrderUpdate>> stops() {
    return new ListUpdate<>(
        at(OrderTable.Codec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressUpdate.Removable::new);
  }

  /** {@return {@code places}: a map, required} */
  public MapUpdate<OrderUpdate, Map<String, List<Order.Place>>, String,
      OptionalListUpdate<OrderUpdate, List<Order.Place>, Order.Place,
      Order_PlaceUpdate.Removable<OrderUpdate>>> places() {
    return new MapUpdate<>(
        at(OrderTable.Codec.PLACES),
        Forms.map(Forms.string(), Forms.list(Order_PlaceCodec.INSTANCE.form())),
        Forms.string(),
        element -> new OptionalListUpdate<OrderUpdate, List<Order.Place>, Order.Place,
            Order_PlaceUpdate.Removable<OrderUpdate>>(
            element,
            Forms.list(Order_PlaceCodec.INSTANCE.form()),
            Order_PlaceCodec.INSTANCE.form(),
            Order_PlaceUpdate.Removable::new));
  }

  /** {@return {@code grid}: a list, required} */
  public ListUpdate<OrderUpdate, List<List<Integer>>, List<Integer>,
      OptionalListUpdate<OrderUpdate, List<Integer>, Integer,
      OptionalNumberUpdate<OrderUpdate, Integer>>> grid() {
    return new ListUpdate<>(
        at(OrderTable.Codec.GRID),
        Forms.list(Forms.list(Forms.intValue())),
        Forms.list(Forms.intValue()),
        element -> new OptionalListUpdate<OrderUpdate, List<Integer>, Integer,
            OptionalNumberUpdate<OrderUpdate, Integer>>(
            element,
            Forms.list(Forms.intValue()),
            Forms.intValue(),
            element2 -> new OptionalNumberUpdate<OrderUpdate, Integer>(element2,
                Forms.intValue())));
  }

  /** {@return {@code shipTo}: a map, required} */
  public Order_AddressUpdate<OrderUpdate> shipTo() {
    return new Order_AddressUpdate<>(at(OrderTable.Codec.SHIP_TO));
  }

  /** {@return {@code billTo}: a map, may be absent} */
  public Order_AddressUpdate.Removable<OrderUpdate> billTo() {
    return new Order_AddressUpdate.Removable<>(at(OrderTable.Codec.BILL_TO));
  }

  /** {@return {@code expires}: a number, may be absent} */
  public OptionalTimeToLiveUpdate<OrderUpdate, Instant> expires() {
    return optionalTimeToLiveAt(OrderTable.Codec.EXPIRES, Forms.epochSeconds());
  }
}
