package app;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.MapPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.SetPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code placedAt}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND placed_at = ?}. */
  public TableQuerySet<Order, Filter> placedAtEq(Instant placedAt) {
    return range(RangeOperator.EQ, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at < ?}. */
  public TableQuerySet<Order, Filter> placedAtLt(Instant placedAt) {
    return range(RangeOperator.LT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at <= ?}. */
  public TableQuerySet<Order, Filter> placedAtLte(Instant placedAt) {
    return range(RangeOperator.LTE, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at > ?}. */
  public TableQuerySet<Order, Filter> placedAtGt(Instant placedAt) {
    return range(RangeOperator.GT, KeyValues.instant("placedAt", placedAt));
  }

  /** A Query with {@code customer = ? AND placed_at >= ?}. */
  public TableQuerySet<Order, Filter> placedAtGte(Instant placedAt) {
    return range(RangeOperator.GTE, KeyValues.instant("placedAt", placedAt));
  }

  /**
   * A Query with {@code customer = ? AND placed_at BETWEEN ? AND ?}, both included; nothing,
   * without a request, if they are reversed.
   */
  public TableQuerySet<Order, Filter> placedAtBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code placed_at} in a range whose bounds are known
   * at run time.
   */
  public TableQuerySet<Order, Filter> placedAtWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("placedAt", value));
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderCodec.INSTANCE.shape());
    }

    public ValuePath<Filter, Order.Status> status() {
      return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
    }

    public Order_AddressPath<Filter> shipTo() {
      return new Order_AddressPath<>(at(OrderCodec.SHIP_TO));
    }

    public Order_AddressPath<Filter> billTo() {
      return new Order_AddressPath<>(at(OrderCodec.BILL_TO));
    }

    public ListPath<Filter, List<Order.Line>, Order.Line, Order_LinePath<Filter>> lines() {
      return new ListPath<>(
          at(OrderCodec.LINES),
          Forms.list(Order_LineCodec.INSTANCE.form()),
          Order_LineCodec.INSTANCE.form(),
          Order_LinePath::new);
    }

    public SetPath<Filter, Set<String>, String> tags() {
      return new SetPath<>(
          at(OrderCodec.TAGS),
          Forms.stringSet(Forms.string()),
          Forms.string());
    }

    public MapPath<Filter, Map<String, List<BigDecimal>>, String,
        ListPath<Filter, List<BigDecimal>, BigDecimal,
        OrderedPath<Filter, BigDecimal>>> discounts() {
      return new MapPath<>(
          at(OrderCodec.DISCOUNTS),
          Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())),
          Forms.string(),
          element -> new ListPath<Filter, List<BigDecimal>, BigDecimal,
              OrderedPath<Filter, BigDecimal>>(
              element,
              Forms.list(Forms.bigDecimal()),
              Forms.bigDecimal(),
              element2 -> new OrderedPath<Filter, BigDecimal>(element2, Forms.bigDecimal())));
    }

    public TextPath<Filter> note() {
      return new TextPath<>(at(OrderCodec.NOTE));
    }

    public ValuePath<Filter, Money> total() {
      return new ValuePath<>(at(OrderCodec.TOTAL), OrderCodec.MONEY_CONVERTER_FORM);
    }

    public Order_PaymentPath<Filter> payment() {
      return new Order_PaymentPath<>(at(OrderCodec.PAYMENT));
    }
  }
}
