package shared;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.OrderLine} in {@code GSI1} with one {@code product} and
 * {@code warehouse}, by {@code orderId}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderLineGsi1IndexQuerySet
    extends IndexStage<Shop.OrderLine, OrderLineGsi1IndexQuerySet.Filter,
        OrderLineGsi1IndexQuerySet> {
  OrderLineGsi1IndexQuerySet(Query<Shop.OrderLine> query) {
    super(query);
  }

  @Override
  protected OrderLineGsi1IndexQuerySet with(Query<Shop.OrderLine> query) {
    return new OrderLineGsi1IndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND GSI1SK = "LINE#" + orderId}}
   * @param orderId the value, neither null nor empty
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdEq(String orderId) {
    return eq(KeyValues.string("orderId", orderId));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND GSI1SK BETWEEN "LINE#" AND the last below "LINE#" + orderId}}
   * Strings sort by code point.
   * @param orderId the excluded upper bound, neither null nor empty
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdLt(String orderId) {
    return lt(KeyValues.string("orderId", orderId));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND GSI1SK BETWEEN "LINE#" AND the last of "LINE#" + orderId}}
   * Strings sort by code point.
   * @param orderId the included upper bound, neither null nor empty
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdLte(String orderId) {
    return lte(KeyValues.string("orderId", orderId));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND GSI1SK BETWEEN the first behind "LINE#" + orderId AND the last of "LINE#"}}
   * Strings sort by code point.
   * @param orderId the excluded lower bound, neither null nor empty
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdGt(String orderId) {
    return gt(KeyValues.string("orderId", orderId));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND GSI1SK BETWEEN "LINE#" + orderId AND the last of "LINE#"}}
   * Strings sort by code point.
   * @param orderId the included lower bound, neither null nor empty
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdGte(String orderId) {
    return gte(KeyValues.string("orderId", orderId));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND GSI1SK BETWEEN "LINE#" + from AND the last of "LINE#" + to};
   * none if reversed} Strings sort by code point.
   * @param from the included lower bound, neither null nor empty
   * @param to the included upper bound, neither null nor empty
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdBetween(String from, String to) {
    return between(KeyValues.string("orderId", from), KeyValues.string("orderId", to));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND begins_with(GSI1SK, "LINE#")} and
   * {@code orderId} within the bounds, if any} Strings sort by code point.
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdWithin(KeyRange<String> range) {
    return within("orderId", Forms.string(), range);
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STOCK#" + product + "#" + warehouse AND begins_with(GSI1SK, "LINE#" + prefix)}}
   * @param prefix what the values start with, not null; empty for all
   */
  public IndexQuerySet<Shop.OrderLine, Filter> orderIdBeginsWith(String prefix) {
    return beginsWith(KeyValues.start("orderId", prefix));
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderLineConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
