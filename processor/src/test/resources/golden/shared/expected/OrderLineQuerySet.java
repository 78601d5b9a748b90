package shared;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.OrderLine} with one {@code customerId}, by {@code orderId} and
 * {@code line}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderLineQuerySet
    extends TableStage<Shop.OrderLine, OrderLineQuerySet.Filter, OrderLineQuerySet> {
  OrderLineQuerySet(Query<Shop.OrderLine> query) {
    super(query);
  }

  @Override
  protected OrderLineQuerySet with(Query<Shop.OrderLine> query) {
    return new OrderLineQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "LINE#" + orderId + "#")}}
   * @param orderId the value, neither null nor empty
   */
  public AfterOrderId orderIdEq(String orderId) {
    return new AfterOrderId(whereEq(KeyValues.string("orderId", orderId)));
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "LINE#" + prefix)}}
   * @param prefix what the values start with, not null; empty for all
   */
  public TableQuerySet<Shop.OrderLine, Filter> orderIdBeginsWith(String prefix) {
    return beginsWith(KeyValues.start("orderId", prefix));
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** Those with one value of {@code orderId}, by {@code line}. */
  public static final class AfterOrderId extends TableStage<Shop.OrderLine, Filter, AfterOrderId> {
    private AfterOrderId(Query<Shop.OrderLine> query) {
      super(query);
    }

    @Override
    protected AfterOrderId with(Query<Shop.OrderLine> query) {
      return new AfterOrderId(query);
    }

    @Override
    protected Filter filters() {
      return Filter.INSTANCE;
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK = "LINE#" + orderId + "#" + line}}
     * @param line the value
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineEq(int line) {
      return eq(KeyValues.number("line", line));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "LINE#" + orderId + "#" AND the last below "LINE#" + orderId + "#" + line}}
     * @param line the excluded upper bound
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineLt(int line) {
      return lt(KeyValues.number("line", line));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "LINE#" + orderId + "#" AND the last of "LINE#" + orderId + "#" + line}}
     * @param line the included upper bound
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineLte(int line) {
      return lte(KeyValues.number("line", line));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN the first behind "LINE#" + orderId + "#" + line AND the last of "LINE#" + orderId + "#"}}
     * @param line the excluded lower bound
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineGt(int line) {
      return gt(KeyValues.number("line", line));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "LINE#" + orderId + "#" + line AND the last of "LINE#" + orderId + "#"}}
     * @param line the included lower bound
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineGte(int line) {
      return gte(KeyValues.number("line", line));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "LINE#" + orderId + "#" + from AND the last of "LINE#" + orderId + "#" + to};
     * none if reversed}
     * @param from the included lower bound
     * @param to the included upper bound
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineBetween(int from, int to) {
      return between(KeyValues.number("line", from), KeyValues.number("line", to));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "LINE#" + orderId + "#")} and
     * {@code line} within the bounds, if any}
     * @param range the bounds, not null; {@code KeyRange.all()} for none
     */
    public TableQuerySet<Shop.OrderLine, Filter> lineWithin(KeyRange<Integer> range) {
      return within("line", Forms.intValue(), range);
    }
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends OrderLineFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
