package shared;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.Order} in {@code GSI1} with one {@code status}, by {@code placedAt} and
 * {@code orderId}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderGsi1IndexQuerySet
    extends IndexStage<Shop.Order, OrderGsi1IndexQuerySet.Filter, OrderGsi1IndexQuerySet> {
  OrderGsi1IndexQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected OrderGsi1IndexQuerySet with(Query<Shop.Order> query) {
    return new OrderGsi1IndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STATUS#" + status AND begins_with(GSI1SK, placedAt + "#")}}
   * @param placedAt the value, not null
   */
  public AfterPlacedAt placedAtEq(Instant placedAt) {
    return new AfterPlacedAt(whereEq(KeyValues.instant("placedAt", placedAt)));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STATUS#" + status AND GSI1SK <= the last below placedAt}}
   * @param placedAt the excluded upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> placedAtLt(Instant placedAt) {
    return lt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code GSI1PK = "STATUS#" + status AND GSI1SK <= the last of placedAt}}
   * @param placedAt the included upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> placedAtLte(Instant placedAt) {
    return lte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STATUS#" + status AND GSI1SK >= the first behind placedAt}}
   * @param placedAt the excluded lower bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> placedAtGt(Instant placedAt) {
    return gt(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with {@code GSI1PK = "STATUS#" + status AND GSI1SK >= placedAt}}
   * @param placedAt the included lower bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> placedAtGte(Instant placedAt) {
    return gte(KeyValues.instant("placedAt", placedAt));
  }

  /**
   * {@return a Query with
   * {@code GSI1PK = "STATUS#" + status AND GSI1SK BETWEEN from AND the last of to}; none if
   * reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> placedAtBetween(Instant from, Instant to) {
    return between(KeyValues.instant("placedAt", from), KeyValues.instant("placedAt", to));
  }

  /**
   * {@return a Query with {@code GSI1PK = "STATUS#" + status} and {@code placedAt} within the
   * bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Shop.Order, Filter> placedAtWithin(KeyRange<Instant> range) {
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
  public static final class AfterPlacedAt extends IndexStage<Shop.Order, Filter, AfterPlacedAt> {
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
     * {@code GSI1PK = "STATUS#" + status AND GSI1SK = placedAt + "#" + orderId}}
     * @param orderId the value, neither null nor empty
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdEq(String orderId) {
      return eq(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND GSI1SK BETWEEN placedAt + "#" AND the last below placedAt + "#" + orderId}}
     * Strings sort by code point.
     * @param orderId the excluded upper bound, neither null nor empty
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdLt(String orderId) {
      return lt(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND GSI1SK BETWEEN placedAt + "#" AND the last of placedAt + "#" + orderId}}
     * Strings sort by code point.
     * @param orderId the included upper bound, neither null nor empty
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdLte(String orderId) {
      return lte(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND GSI1SK BETWEEN the first behind placedAt + "#" + orderId AND the last of placedAt + "#"}}
     * Strings sort by code point.
     * @param orderId the excluded lower bound, neither null nor empty
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdGt(String orderId) {
      return gt(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND GSI1SK BETWEEN placedAt + "#" + orderId AND the last of placedAt + "#"}}
     * Strings sort by code point.
     * @param orderId the included lower bound, neither null nor empty
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdGte(String orderId) {
      return gte(KeyValues.string("orderId", orderId));
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND GSI1SK BETWEEN placedAt + "#" + from AND the last of placedAt + "#" + to};
     * none if reversed} Strings sort by code point.
     * @param from the included lower bound, neither null nor empty
     * @param to the included upper bound, neither null nor empty
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdBetween(String from, String to) {
      return between(KeyValues.string("orderId", from), KeyValues.string("orderId", to));
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND begins_with(GSI1SK, placedAt + "#")} and
     * {@code orderId} within the bounds, if any} Strings sort by code point.
     * @param range the bounds, not null; {@code KeyRange.all()} for none
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdWithin(KeyRange<String> range) {
      return within("orderId", Forms.string(), range);
    }

    /**
     * {@return a Query with
     * {@code GSI1PK = "STATUS#" + status AND begins_with(GSI1SK, placedAt + "#" + prefix)}}
     * @param prefix what the values start with, not null; empty for all
     */
    public IndexQuerySet<Shop.Order, Filter> orderIdBeginsWith(String prefix) {
      return beginsWith(KeyValues.start("orderId", prefix));
    }
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
