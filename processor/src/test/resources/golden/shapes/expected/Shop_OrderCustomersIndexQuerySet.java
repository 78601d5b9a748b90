package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.Order} in {@code GSI1} with one {@code customer}, by {@code created}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderCustomersIndexQuerySet
    extends IndexStage<Shop.Order, Shop_OrderCustomersIndexQuerySet.Filter,
        Shop_OrderCustomersIndexQuerySet> {
  Shop_OrderCustomersIndexQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected Shop_OrderCustomersIndexQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderCustomersIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code CUSTOMER = ? AND created = ?}}
   * @param created the value, not null
   */
  public IndexQuerySet<Shop.Order, Filter> createdEq(LocalDate created) {
    return eq(KeyValues.localDate("created", created));
  }

  /**
   * {@return a Query with {@code CUSTOMER = ? AND created < ?}}
   * @param created the excluded upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> createdLt(LocalDate created) {
    return lt(KeyValues.localDate("created", created));
  }

  /**
   * {@return a Query with {@code CUSTOMER = ? AND created <= ?}}
   * @param created the included upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> createdLte(LocalDate created) {
    return lte(KeyValues.localDate("created", created));
  }

  /**
   * {@return a Query with {@code CUSTOMER = ? AND created > ?}}
   * @param created the excluded lower bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> createdGt(LocalDate created) {
    return gt(KeyValues.localDate("created", created));
  }

  /**
   * {@return a Query with {@code CUSTOMER = ? AND created >= ?}}
   * @param created the included lower bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> createdGte(LocalDate created) {
    return gte(KeyValues.localDate("created", created));
  }

  /**
   * {@return a Query with {@code CUSTOMER = ? AND created BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> createdBetween(LocalDate from, LocalDate to) {
    return between(KeyValues.localDate("created", from), KeyValues.localDate("created", to));
  }

  /**
   * {@return a Query with {@code CUSTOMER = ?} and {@code created} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Shop.Order, Filter> createdWithin(KeyRange<LocalDate> range) {
    return within("created", Forms.localDate(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends Shop_OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@return {@code id}: a string, required, hash key of the table} */
    public OrderedPath<Filter, UUID> id() {
      return orderedAt(Shop_OrderTable.Codec.ID, Forms.uuid());
    }

    /** {@return {@code signature}: binary, required, range key of the table} */
    public BinaryPath<Filter> signature() {
      return binaryAt(Shop_OrderTable.Codec.SIGNATURE);
    }

    /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
    public ValuePath<Filter, Shop.Status> status() {
      return valueAt(Shop_OrderTable.Codec.STATUS, Shop_OrderTable.Codec.STATUS_FORM);
    }

    /**
     * {@return <code>total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041 &#125;</code>: a number,
     * required, range key of {@code by_status}}
     */
    public OrderedPath<Filter, BigDecimal> total() {
      return orderedAt(Shop_OrderTable.Codec.TOTAL, Forms.bigDecimal());
    }
  }
}
