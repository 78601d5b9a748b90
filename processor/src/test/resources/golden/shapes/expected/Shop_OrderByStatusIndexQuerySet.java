package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.Order} in {@code by_status} with one {@code status}, by {@code total}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderByStatusIndexQuerySet
    extends IndexStage<Shop.Order, Shop_OrderByStatusIndexQuerySet.Filter,
        Shop_OrderByStatusIndexQuerySet> {
  Shop_OrderByStatusIndexQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected Shop_OrderByStatusIndexQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderByStatusIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125; &#61; &#63;</code>}
   * @param total the value, not null
   */
  public IndexQuerySet<Shop.Order, Filter> totalEq(BigDecimal total) {
    return eq(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125; &#60; &#63;</code>}
   * @param total the excluded upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> totalLt(BigDecimal total) {
    return lt(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125; &#60;&#61; &#63;</code>}
   * @param total the included upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> totalLte(BigDecimal total) {
    return lte(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125; &#62; &#63;</code>}
   * @param total the excluded lower bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> totalGt(BigDecimal total) {
    return gt(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125; &#62;&#61; &#63;</code>}
   * @param total the included lower bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> totalGte(BigDecimal total) {
    return gte(KeyValues.number("total", total));
  }

  /**
   * {@return a Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125; BETWEEN &#63; AND &#63;</code>; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public IndexQuerySet<Shop.Order, Filter> totalBetween(BigDecimal from, BigDecimal to) {
    return between(KeyValues.number("total", from), KeyValues.number("total", to));
  }

  /**
   * {@return a Query with {@code status = ?} and <code>total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125;</code> within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Shop.Order, Filter> totalWithin(KeyRange<BigDecimal> range) {
    return within("total", Forms.bigDecimal(), range);
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

    /** {@return {@code CUSTOMER}: a string, required, hash key of {@code GSI1}} */
    public TextPath<Filter> customer() {
      return textAt(Shop_OrderTable.Codec.CUSTOMER);
    }

    /** {@return {@code created}: a string, required, range key of {@code GSI1}} */
    public OrderedPath<Filter, LocalDate> created() {
      return orderedAt(Shop_OrderTable.Codec.CREATED, Forms.localDate());
    }
  }
}
