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
    super(OrderCodec.INSTANCE.shape());
  }

  public ValueUpdate<OrderUpdate, Order.Status> status() {
    return valueAt(OrderCodec.STATUS, OrderCodec.STATUS_FORM);
  }

  public ValueUpdate<OrderUpdate, Order.Cents> total() {
    return valueAt(OrderCodec.TOTAL, OrderCodec.CENTS_FORM);
  }

  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderCodec.NOTE, OrderCodec.SHOUTED_FORM);
  }

  public OptionalUpdate<OrderUpdate, String> coupon() {
    return optionalAt(OrderCodec.COUPON, Forms.string());
  }

  public ValueUpdate<OrderUpdate, String> card() {
    return valueAt(OrderCodec.CARD, Forms.string());
  }

  public IntUpdate<OrderUpdate> items() {
    return intAt(OrderCodec.ITEMS);
  }

  public IntUpdate<OrderUpdate> parcels() {
    return intAt(OrderCodec.PARCELS);
  }

  public OptionalNumberUpdate<OrderUpdate, Double> weight() {
    return optionalNumberAt(OrderCodec.WEIGHT, Forms.doubleValue());
  }

  public ListUpdate<OrderUpdate, List<String>, String, OptionalUpdate<OrderUpdate, String>> tags() {
    return new ListUpdate<>(
        at(OrderCodec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, String>(element, Forms.string()));
  }

  public SetUpdate<OrderUpdate, Set<Integer>, Integer> sizes() {
    return setAt(
        OrderCodec.SIZES,
        Forms.numberSet(Forms.intValue()),
        Forms.numberSet(Forms.intValue()));
  }

  public MapUpdate<OrderUpdate, Map<String, Order.Status>, String,
      OptionalUpdate<OrderUpdate, Order.Status>> history() {
    return new MapUpdate<>(
        at(OrderCodec.HISTORY),
        Forms.map(Forms.string(), OrderCodec.STATUS_FORM),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, Order.Status>(element, OrderCodec.STATUS_FORM));
  }

  public ListUpdate<OrderUpdate, List<Order.Address>, Order.Address,
      Order_AddressUpdate.Removable<OrderUpdate>> stops() {
    return new ListUpdate<>(
        at(OrderCodec.STOPS),
        Forms.list(Order_AddressCodec.INSTANCE.form()),
        Order_AddressCodec.INSTANCE.form(),
        Order_AddressUpdate.Removable::new);
  }

  public Order_AddressUpdate<OrderUpdate> shipTo() {
    return new Order_AddressUpdate<>(at(OrderCodec.SHIP_TO));
  }

  public Order_AddressUpdate.Removable<OrderUpdate> billTo() {
    return new Order_AddressUpdate.Removable<>(at(OrderCodec.BILL_TO));
  }

  public OptionalTimeToLiveUpdate<OrderUpdate, Instant> expires() {
    return optionalTimeToLiveAt(OrderCodec.EXPIRES, Forms.epochSeconds());
  }
}
