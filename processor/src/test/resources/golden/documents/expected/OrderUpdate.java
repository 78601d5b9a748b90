package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.ListUpdate;
import dev.dynaset.update.MapUpdate;
import dev.dynaset.update.OptionalListUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.SetUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import java.math.BigDecimal;
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

  /** {@return {@code status}: a string, may be absent} */
  public ValueUpdate<OrderUpdate, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code ship_to}: a map, required} */
  public Order_AddressUpdate<OrderUpdate> shipTo() {
    return new Order_AddressUpdate<>(at(OrderTable.Codec.SHIP_TO));
  }

  /** {@return {@code bill_to}: a map, may be absent} */
  public Order_AddressUpdate.Removable<OrderUpdate> billTo() {
    return new Order_AddressUpdate.Removable<>(at(OrderTable.Codec.BILL_TO));
  }

  /** {@return {@code lines}: a list, required} */
  public ListUpdate<OrderUpdate, List<Order.Line>, Order.Line,
      Order_LineUpdate.Removable<OrderUpdate>> lines() {
    return new ListUpdate<>(
        at(OrderTable.Codec.LINES),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Order_LineUpdate.Removable::new);
  }

  /** {@return {@code tags}: a set of strings, required} */
  public SetUpdate<OrderUpdate, Set<String>, String> tags() {
    return setAt(
        OrderTable.Codec.TAGS,
        Forms.stringSet(Forms.string()),
        Forms.stringSet(Forms.string()));
  }

  /** {@return {@code discounts}: a map, required} */
  public MapUpdate<OrderUpdate, Map<String, List<BigDecimal>>, String,
      OptionalListUpdate<OrderUpdate, List<BigDecimal>, BigDecimal,
      OptionalNumberUpdate<OrderUpdate, BigDecimal>>> discounts() {
    return new MapUpdate<>(
        at(OrderTable.Codec.DISCOUNTS),
        Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())),
        Forms.string(),
        element -> new OptionalListUpdate<OrderUpdate, List<BigDecimal>, BigDecimal,
            OptionalNumberUpdate<OrderUpdate, BigDecimal>>(
            element,
            Forms.list(Forms.bigDecimal()),
            Forms.bigDecimal(),
            element2 -> new OptionalNumberUpdate<OrderUpdate, BigDecimal>(element2,
                Forms.bigDecimal())));
  }

  /** {@return {@code note}: a string, may be absent} */
  public OptionalUpdate<OrderUpdate, String> note() {
    return optionalAt(OrderTable.Codec.NOTE, Forms.string());
  }

  /** {@return {@code total}: a string, required} */
  public ValueUpdate<OrderUpdate, Money> total() {
    return valueAt(OrderTable.Codec.TOTAL, OrderTable.Codec.MONEY_CONVERTER_FORM);
  }

  /** {@return {@code payment}: a map, required} */
  public Order_PaymentUpdate<OrderUpdate> payment() {
    return new Order_PaymentUpdate<>(at(OrderTable.Codec.PAYMENT));
  }
}
