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

  public ValueUpdate<OrderUpdate, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  public Order_AddressUpdate<OrderUpdate> shipTo() {
    return new Order_AddressUpdate<>(at(OrderTable.Codec.SHIP_TO));
  }

  public Order_AddressUpdate.Removable<OrderUpdate> billTo() {
    return new Order_AddressUpdate.Removable<>(at(OrderTable.Codec.BILL_TO));
  }

  public ListUpdate<OrderUpdate, List<Order.Line>, Order.Line,
      Order_LineUpdate.Removable<OrderUpdate>> lines() {
    return new ListUpdate<>(
        at(OrderTable.Codec.LINES),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Order_LineUpdate.Removable::new);
  }

  public SetUpdate<OrderUpdate, Set<String>, String> tags() {
    return setAt(
        OrderTable.Codec.TAGS,
        Forms.stringSet(Forms.string()),
        Forms.stringSet(Forms.string()));
  }

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

  public OptionalUpdate<OrderUpdate, String> note() {
    return optionalAt(OrderTable.Codec.NOTE, Forms.string());
  }

  public ValueUpdate<OrderUpdate, Money> total() {
    return valueAt(OrderTable.Codec.TOTAL, OrderTable.Codec.MONEY_CONVERTER_FORM);
  }

  public Order_PaymentUpdate<OrderUpdate> payment() {
    return new Order_PaymentUpdate<>(at(OrderTable.Codec.PAYMENT));
  }
}
