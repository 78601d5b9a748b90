package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.ListUpdate;
import dev.dynaset.update.MapUpdate;
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

  public ValueUpdate<OrderUpdate, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  public ValueUpdate<OrderUpdate, Order.Cents> total() {
    return valueAt(OrderTable.Codec.TOTAL, OrderTable.Codec.CENTS_FORM);
  }

  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderTable.Codec.NOTE, OrderTable.Codec.SHOUTED_FORM);
  }

  public OptionalUpdate<OrderUpdate, String> coupon() {
    return optionalAt(OrderTable.Codec.COUPON, Forms.string());
  }

  public ValueUpdate<OrderUpdate, String> card() {
    return valueAt(OrderTable.Codec.CARD, Forms.string());
  }

  public IntUpdate<OrderUpdate> items() {
    return intAt(OrderTable.Codec.ITEMS);
  }

  public IntUpdate<OrderUpdate> parcels() {
    return intAt(OrderTable.Codec.PARCELS);
  }

  public OptionalNumberUpdate<OrderUpdate, Double> weight() {
    return optionalNumberAt(OrderTable.Codec.WEIGHT, Forms.doubleValue());
  }

  public ListUpdate<OrderUpdate, List<String>, String, OptionalUpdate<OrderUpdate, String>> tags() {
    return new ListUpdate<>(
        at(OrderTable.Codec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, String>(element, Forms.string()));
  }

  public SetUpdate<OrderUpdate, Set<Integer>, Integer> sizes() {
    return setAt(
        OrderTable.Codec.SIZES,
        Forms.numberSet(Forms.intValue()),
        Forms.numberSet(Forms.intValue()));
  }

  public MapUpdate<OrderUpdate, Map<String, Order.Status>, String,
      OptionalUpdate<OrderUpdate, Order.Status>> history() {
    return new MapUpdate<>(
        at(OrderTable.Codec.HISTORY),
        Forms.map(Forms.string(), OrderTable.Codec.STATUS_FORM),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, Order.Status>(element,
            OrderTable.Codec.STATUS_FORM));
  }

  public ListUpdate<OrderUpdate, List<Order.Address>, Order.Address,
      Order_AddressUpdate.Removable<OrderUpdate>> stops() {
    return new ListUpdate<>(
        at(OrderTable.Codec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressUpdate.Removable::new);
  }

  public Order_AddressUpdate<OrderUpdate> shipTo() {
    return new Order_AddressUpdate<>(at(OrderTable.Codec.SHIP_TO));
  }

  public Order_AddressUpdate.Removable<OrderUpdate> billTo() {
    return new Order_AddressUpdate.Removable<>(at(OrderTable.Codec.BILL_TO));
  }

  public OptionalTimeToLiveUpdate<OrderUpdate, Instant> expires() {
    return optionalTimeToLiveAt(OrderTable.Codec.EXPIRES, Forms.epochSeconds());
  }
}
