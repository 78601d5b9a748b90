package shop;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.MapPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.SetPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code date}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND date = ?}. */
  public TableQuerySet<Order, Filter> dateEq(LocalDate date) {
    return range(RangeOperator.EQ, KeyValues.localDate("date", date));
  }

  /** A Query with {@code customer = ? AND date < ?}. */
  public TableQuerySet<Order, Filter> dateLt(LocalDate date) {
    return range(RangeOperator.LT, KeyValues.localDate("date", date));
  }

  /** A Query with {@code customer = ? AND date <= ?}. */
  public TableQuerySet<Order, Filter> dateLte(LocalDate date) {
    return range(RangeOperator.LTE, KeyValues.localDate("date", date));
  }

  /** A Query with {@code customer = ? AND date > ?}. */
  public TableQuerySet<Order, Filter> dateGt(LocalDate date) {
    return range(RangeOperator.GT, KeyValues.localDate("date", date));
  }

  /** A Query with {@code customer = ? AND date >= ?}. */
  public TableQuerySet<Order, Filter> dateGte(LocalDate date) {
    return range(RangeOperator.GTE, KeyValues.localDate("date", date));
  }

  /**
   * A Query with {@code customer = ? AND date BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Order, Filter> dateBetween(LocalDate from, LocalDate to) {
    return rangeBetween(KeyValues.localDate("date", from), KeyValues.localDate("date", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code date} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Order, Filter> dateWithin(KeyRange<LocalDate> range) {
    return rangeWithin(range, value -> KeyValues.localDate("date", value));
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

    public OrderedPath<Filter, Order.Cents> total() {
      return new OrderedPath<>(at(OrderCodec.TOTAL), OrderCodec.CENTS_FORM);
    }

    public ValuePath<Filter, String> note() {
      return new ValuePath<>(at(OrderCodec.NOTE), OrderCodec.SHOUTED_FORM);
    }

    public TextPath<Filter> coupon() {
      return new TextPath<>(at(OrderCodec.COUPON));
    }

    public TextPath<Filter> card() {
      return new TextPath<>(at(OrderCodec.CARD));
    }

    public WholeNumberPath<Filter> items() {
      return new WholeNumberPath<>(at(OrderCodec.ITEMS));
    }

    public WholeNumberPath<Filter> parcels() {
      return new WholeNumberPath<>(at(OrderCodec.PARCELS));
    }

    public DoublePath<Filter> weight() {
      return new DoublePath<>(at(OrderCodec.WEIGHT));
    }

    public ListPath<Filter, List<String>, String, TextPath<Filter>> tags() {
      return new ListPath<>(
          at(OrderCodec.TAGS),
          Forms.list(Forms.string()),
          Forms.string(),
          TextPath::new);
    }

    public SetPath<Filter, Set<Integer>, Integer> sizes() {
      return new SetPath<>(
          at(OrderCodec.SIZES),
          Forms.numberSet(Forms.intValue()),
          Forms.intValue());
    }

    public MapPath<Filter, Map<String, Order.Status>, String, ValuePath<Filter, Order.Status>>
        history() {
      return new MapPath<>(
          at(OrderCodec.HISTORY),
          Forms.map(Forms.string(), OrderCodec.STATUS_FORM),
          Forms.string(),
          element -> new ValuePath<Filter, Order.Status>(element, OrderCodec.STATUS_FORM));
    }

    public ListPath<Filter, List<Order.Address>, Order.Address, Order_AddressPath<Filter>> stops() {
      return new ListPath<>(
          at(OrderCodec.STOPS),
          Forms.list(Order_AddressCodec.INSTANCE.form()),
          Order_AddressCodec.INSTANCE.form(),
          Order_AddressPath::new);
    }

    public Order_AddressPath<Filter> shipTo() {
      return new Order_AddressPath<>(at(OrderCodec.SHIP_TO));
    }

    public Order_AddressPath<Filter> billTo() {
      return new Order_AddressPath<>(at(OrderCodec.BILL_TO));
    }

    public OrderedPath<Filter, Instant> expires() {
      return new OrderedPath<>(at(OrderCodec.EXPIRES), Forms.epochSeconds());
    }

    public OrderedPath<Filter, Instant> created() {
      return new OrderedPath<>(at(OrderCodec.CREATED), Forms.instant());
    }

    public WholeNumberPath<Filter> version() {
      return new WholeNumberPath<>(at(OrderCodec.VERSION));
    }
  }
}
