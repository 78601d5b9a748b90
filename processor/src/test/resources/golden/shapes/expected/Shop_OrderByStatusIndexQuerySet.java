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
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.Order} in the index {@code by_status} with one {@code status}, by
 * {@code total}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderByStatusIndexQuerySet
    extends IndexStage<Shop.Order, Shop_OrderByStatusIndexQuerySet.Filter,
        Shop_OrderByStatusIndexQuerySet> {
  Shop_OrderByStatusIndexQuerySet(Query<Shop.Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected Shop_OrderByStatusIndexQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderByStatusIndexQuerySet(query);
  }

  /**
   * A Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041
   * &#125; &#61; &#63;</code>.
   */
  public IndexQuerySet<Shop.Order, Filter> totalEq(BigDecimal total) {
    return range(RangeOperator.EQ, KeyValues.number("total", total));
  }

  /**
   * A Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041
   * &#125; &#60; &#63;</code>.
   */
  public IndexQuerySet<Shop.Order, Filter> totalLt(BigDecimal total) {
    return range(RangeOperator.LT, KeyValues.number("total", total));
  }

  /**
   * A Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041
   * &#125; &#60;&#61; &#63;</code>.
   */
  public IndexQuerySet<Shop.Order, Filter> totalLte(BigDecimal total) {
    return range(RangeOperator.LTE, KeyValues.number("total", total));
  }

  /**
   * A Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041
   * &#125; &#62; &#63;</code>.
   */
  public IndexQuerySet<Shop.Order, Filter> totalGt(BigDecimal total) {
    return range(RangeOperator.GT, KeyValues.number("total", total));
  }

  /**
   * A Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041
   * &#125; &#62;&#61; &#63;</code>.
   */
  public IndexQuerySet<Shop.Order, Filter> totalGte(BigDecimal total) {
    return range(RangeOperator.GTE, KeyValues.number("total", total));
  }

  /**
   * A Query with <code>status &#61; &#63; AND total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041
   * &#125; BETWEEN &#63; AND &#63;</code>, both included; nothing, without a request, if they are
   * reversed.
   */
  public IndexQuerySet<Shop.Order, Filter> totalBetween(BigDecimal from, BigDecimal to) {
    return rangeBetween(KeyValues.number("total", from), KeyValues.number("total", to));
  }

  /**
   * A Query with {@code status = ?}, and with <code>total amount.&#42;&#47; &#34;quoted&#34;
   * &#92;u0041 &#125;</code> in a range whose bounds are known at run time.
   */
  public IndexQuerySet<Shop.Order, Filter> totalWithin(KeyRange<BigDecimal> range) {
    return rangeWithin(range, value -> KeyValues.number("total", value));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends Shop_OrderConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    public OrderedPath<Filter, UUID> id() {
      return orderedAt(Shop_OrderCodec.ID, Forms.uuid());
    }

    public BinaryPath<Filter> signature() {
      return binaryAt(Shop_OrderCodec.SIGNATURE);
    }

    public TextPath<Filter> customer() {
      return textAt(Shop_OrderCodec.CUSTOMER);
    }

    public OrderedPath<Filter, LocalDate> created() {
      return orderedAt(Shop_OrderCodec.CREATED, Forms.localDate());
    }
  }
}
