package shared;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.Order} with one {@code customerId}, by {@code placedAt} and
 * {@code orderId}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderQuerySet
    extends TableStage<Shop.Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Shop.Order> query) {
    return new OrderQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "ORDER#" + placedAt + "#")}}
   * @param placedAt the value, not null
   */
  public AfterPlacedAt placedAtEq(Instant placedAt) {
    return new AfterPlacedAt(whereEq(KeyValues.instant("placedAt", placedAt)));
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" AND the last below "ORDER#" + placedAt}}
   * @param placedAt the excluded upper bound, not null
   */
  public TableQuerySet<Shop.Order, Filter> placedAtLt(Instant placedAt) {
    return lt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" AND the last of "ORDER#" + placedAt}}
   * @param placedAt the included upper bound, not null
   */
  public TableQuerySet<Shop.Order, Filter> placedAtLte(Instant placedAt) {
    return lte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN the first behind "ORDER#" + placedAt AND the last of "ORDER#"}}
   * @param placedAt the excluded lower bound, not null
   */
  public TableQuerySet<Shop.Order, Filter> placedAtGt(Instant placedAt) {
    return gt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" + placedAt AND the last of "ORDER#"}}
   * @param placedAt the included lower bound, not null
   */
  public TableQuerySet<Shop.Order, Filter> placedAtGte(Instant placedAt) {
    return gte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with
   * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" + from AND the last of "ORDER#" + to};
   * none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public TableQuerySet<Shop.Order, Filter> placedAtBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * {@return a Query with {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "ORDER#")} and
   * {@code placedAt} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Shop.Order, Filter> placedAtWithin(KeyRange<Instant> range) {
    return within("placedAt", Forms.instant(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** Those with one value of {@code placedAt}, by {@code orderId}. */
  public static final class AfterPlacedAt extends TableStage<Shop.Order, Filter, AfterPlacedAt> {
    private AfterPlacedAt(Query<Shop.Order> query) {
      super(query);
    }

    @Override
    protected AfterPlacedAt with(Query<Shop.Order> query) {
      return new AfterPlacedAt(query);
    }

    @Override
    protected Filter filters() {
      return Filter.INSTANCE;
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK = "ORDER#" + placedAt + "#" + orderId}}
     * @param orderId the value, neither null nor empty
     */
    public TableQuerySet<Shop.Order, Filter> orderIdEq(String orderId) {
      return eq(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" + placedAt + "#" AND the last below "ORDER#" + placedAt + "#" + orderId}}
     * Strings sort by code point.
     * @param orderId the excluded upper bound, neither null nor empty
     */
    public TableQuerySet<Shop.Order, Filter> orderIdLt(String orderId) {
      return lt(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" + placedAt + "#" AND the last of "ORDER#" + placedAt + "#" + orderId}}
     * Strings sort by code point.
     * @param orderId the included upper bound, neither null nor empty
     */
    public TableQuerySet<Shop.Order, Filter> orderIdLte(String orderId) {
      return lte(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN the first behind "ORDER#" + placedAt + "#" + orderId AND the last of "ORDER#" + placedAt + "#"}}
     * Strings sort by code point.
     * @param orderId the excluded lower bound, neither null nor empty
     */
    public TableQuerySet<Shop.Order, Filter> orderIdGt(String orderId) {
      return gt(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" + placedAt + "#" + orderId AND the last of "ORDER#" + placedAt + "#"}}
     * Strings sort by code point.
     * @param orderId the included lower bound, neither null nor empty
     */
    public TableQuerySet<Shop.Order, Filter> orderIdGte(String orderId) {
      return gte(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND SK BETWEEN "ORDER#" + placedAt + "#" + from AND the last of "ORDER#" + placedAt + "#" + to};
     * none if reversed} Strings sort by code point.
     * @param from the included lower bound, neither null nor empty
     * @param to the included upper bound, neither null nor empty
     */
    public TableQuerySet<Shop.Order, Filter> orderIdBetween(String from, String to) {
      return between(KeyValues.string("orderId", from), KeyValues.string("orderId", to));
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "ORDER#" + placedAt + "#")} and
     * {@code orderId} within the bounds, if any} Strings sort by code point.
     * @param range the bounds, not null; {@code KeyRange.all()} for none
     */
    public TableQuerySet<Shop.Order, Filter> orderIdWithin(KeyRange<String> range) {
      return within("orderId", Forms.string(), range);
    }

    /**
     * {@return a Query with
     * {@code PK = "CUSTOMER#" + customerId AND begins_with(SK, "ORDER#" + placedAt + "#" + prefix)}}
     * @param prefix what the values start with, not null; empty for all
     */
    public TableQuerySet<Shop.Order, Filter> orderIdBeginsWith(String prefix) {
      return beginsWith(KeyValues.start("orderId", prefix));
    }
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
