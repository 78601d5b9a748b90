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

  /** {@return {@code status}: a string, may be absent} */
  public ValuePath<V, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code ship_to}: a map, required} */
  public Order_AddressPath<V> shipTo() {
    return new Order_AddressPath<>(at(OrderTable.Codec.SHIP_TO));
  }

  /** {@return {@code bill_to}: a map, may be absent} */
  public Order_AddressPath<V> billTo() {
    return new Order_AddressPath<>(at(OrderTable.Codec.BILL_TO));
  }

  /** {@return {@code lines}: a list, required} */
  public ListPath<V, List<Order.Line>, Order.Line, Order_LinePath<V>> lines() {
    return new ListPath<>(
        at(OrderTable.Codec.LINES),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Order_LinePath::new);
  }

  /** {@return {@code tags}: a set of strings, required} */
  public SetPath<V, Set<String>, String> tags() {
    return setAt(
        OrderTable.Codec.TAGS,
        Forms.stringSet(Forms.string()),
        Forms.string());
  }

  /** {@return {@code discounts}: a map, required} */
  public MapPath<V, Map<String, List<BigDecimal>>, String,
      ListPath<V, List<BigDecimal>, BigDecimal, OrderedPath<V, BigDecimal>>> discounts() {
    return new MapPath<>(
        at(OrderTable.Codec.DISCOUNTS),
        Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())),
        Forms.string(),
        element -> new ListPath<V, List<BigDecimal>, BigDecimal, OrderedPath<V, BigDecimal>>(
            element,
            Forms.list(Forms.bigDecimal()),
            Forms.bigDecimal(),
            element2 -> new OrderedPath<V, BigDecimal>(element2, Forms.bigDecimal())));
  }

  /** {@return {@code note}: a string, may be absent} */
  public TextPath<V> note() {
    return textAt(OrderTable.Codec.NOTE);
  }

  /** {@return {@code total}: a string, required} */
  public ValuePath<V, Money> total() {
    return valueAt(OrderTable.Codec.TOTAL, OrderTable.Codec.MONEY_CONVERTER_FORM);
  }

  /** {@return {@code payment}: a map, required} */
  public Order_PaymentPath<V> payment() {
    return new Order_PaymentPath<>(at(OrderTable.Codec.PAYMENT));
  }
}
