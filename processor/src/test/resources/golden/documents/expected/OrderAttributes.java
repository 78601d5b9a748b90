package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.MapPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.SetPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
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

  public OrderedPath<OrderAttributes, Order.CustomerId> customer() {
    return new OrderedPath<>(at(OrderCodec.CUSTOMER), OrderCodec.CUSTOMER_ID_FORM);
  }

  public OrderedPath<OrderAttributes, Instant> placedAt() {
    return new OrderedPath<>(at(OrderCodec.PLACED_AT), Forms.instant());
  }

  public ValuePath<OrderAttributes, Order.Status> status() {
    return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
  }

  public Order_AddressPath<OrderAttributes> shipTo() {
    return new Order_AddressPath<>(at(OrderCodec.SHIP_TO));
  }

  public Order_AddressPath<OrderAttributes> billTo() {
    return new Order_AddressPath<>(at(OrderCodec.BILL_TO));
  }

  public ListPath<OrderAttributes, List<Order.Line>, Order.Line, Order_LinePath<OrderAttributes>>
      lines() {
    return new ListPath<>(
        at(OrderCodec.LINES),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Order_LinePath::new);
  }

  public SetPath<OrderAttributes, Set<String>, String> tags() {
    return new SetPath<>(
        at(OrderCodec.TAGS),
        Forms.stringSet(Forms.string()),
        Forms.string());
  }

  public MapPath<OrderAttributes, Map<String, List<BigDecimal>>, String,
      ListPath<OrderAttributes, List<BigDecimal>, BigDecimal,
      OrderedPath<OrderAttributes, BigDecimal>>> discounts() {
    return new MapPath<>(
        at(OrderCodec.DISCOUNTS),
        Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())),
        Forms.string(),
        element -> new ListPath<OrderAttributes, List<BigDecimal>, BigDecimal,
            OrderedPath<OrderAttributes, BigDecimal>>(
            element,
            Forms.list(Forms.bigDecimal()),
            Forms.bigDecimal(),
            element2 -> new OrderedPath<OrderAttributes, BigDecimal>(element2,
                Forms.bigDecimal())));
  }

  public TextPath<OrderAttributes> note() {
    return new TextPath<>(at(OrderCodec.NOTE));
  }

  public ValuePath<OrderAttributes, Money> total() {
    return new ValuePath<>(at(OrderCodec.TOTAL), OrderCodec.MONEY_CONVERTER_FORM);
  }

  public Order_PaymentPath<OrderAttributes> payment() {
    return new Order_PaymentPath<>(at(OrderCodec.PAYMENT));
  }
}
