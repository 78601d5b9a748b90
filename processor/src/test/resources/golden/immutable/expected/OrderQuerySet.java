package shop;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code customer}, by {@code number}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code customer = ? AND number = ?}. */
  public TableQuerySet<Order, Filter> numberEq(long number) {
    return range(RangeOperator.EQ, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number < ?}. */
  public TableQuerySet<Order, Filter> numberLt(long number) {
    return range(RangeOperator.LT, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number <= ?}. */
  public TableQuerySet<Order, Filter> numberLte(long number) {
    return range(RangeOperator.LTE, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number > ?}. */
  public TableQuerySet<Order, Filter> numberGt(long number) {
    return range(RangeOperator.GT, KeyValues.number("number", number));
  }

  /** A Query with {@code customer = ? AND number >= ?}. */
  public TableQuerySet<Order, Filter> numberGte(long number) {
    return range(RangeOperator.GTE, KeyValues.number("number", number));
  }

  /**
   * A Query with {@code customer = ? AND number BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<Order, Filter> numberBetween(long from, long to) {
    return rangeBetween(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /**
   * A Query with {@code customer = ?}, and with {@code number} in a range whose bounds are known at
   * run time.
   */
  public TableQuerySet<Order, Filter> numberWithin(KeyRange<Long> range) {
    return rangeWithin(range, value -> KeyValues.number("number", value));
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(OrderCodec.INSTANCE.shape());
    }

    public WholeNumberPath<Filter> lines() {
      return new WholeNumberPath<>(at(OrderCodec.LINES));
    }

    public WholeNumberPath<Filter> discount() {
      return new WholeNumberPath<>(at(OrderCodec.DISCOUNT));
    }

    public TextPath<Filter> note() {
      return new TextPath<>(at(OrderCodec.NOTE));
    }

    public TextPath<Filter> place() {
      return new TextPath<>(at(OrderCodec.PLACE));
    }
  }
}
