package shop;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.FlagPath;
import dev.dynaset.path.FloatPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  /** What the items can be filtered by: the attributes that are not in the key of the index. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(Shop_OrderCodec.INSTANCE.shape());
    }

    public OrderedPath<Filter, UUID> id() {
      return new OrderedPath<>(at(Shop_OrderCodec.ID), Forms.uuid());
    }

    public BinaryPath<Filter> signature() {
      return new BinaryPath<>(at(Shop_OrderCodec.SIGNATURE));
    }

    public ValuePath<Filter, Shop.Status> previous() {
      return new ValuePath<>(at(Shop_OrderCodec.PREVIOUS), Shop_OrderCodec.STATUS_FORM);
    }

    public TextPath<Filter> customer() {
      return new TextPath<>(at(Shop_OrderCodec.CUSTOMER));
    }

    public OrderedPath<Filter, LocalDate> created() {
      return new OrderedPath<>(at(Shop_OrderCodec.CREATED), Forms.localDate());
    }

    public OrderedPath<Filter, LocalDateTime> shipped() {
      return new OrderedPath<>(at(Shop_OrderCodec.SHIPPED), Forms.localDateTime());
    }

    public OrderedPath<Filter, BigInteger> serial() {
      return new OrderedPath<>(at(Shop_OrderCodec.SERIAL), Forms.bigInteger());
    }

    public WholeNumberPath<Filter> tiny() {
      return new WholeNumberPath<>(at(Shop_OrderCodec.TINY));
    }

    public WholeNumberPath<Filter> small() {
      return new WholeNumberPath<>(at(Shop_OrderCodec.SMALL));
    }

    public WholeNumberPath<Filter> medium() {
      return new WholeNumberPath<>(at(Shop_OrderCodec.MEDIUM));
    }

    public FloatPath<Filter> single() {
      return new FloatPath<>(at(Shop_OrderCodec.SINGLE));
    }

    public DoublePath<Filter> twofold() {
      return new DoublePath<>(at(Shop_OrderCodec.TWOFOLD));
    }

    public WholeNumberPath<Filter> boxedTiny() {
      return new WholeNumberPath<>(at(Shop_OrderCodec.BOXED_TINY));
    }

    public WholeNumberPath<Filter> boxedLong() {
      return new WholeNumberPath<>(at(Shop_OrderCodec.BOXED_LONG));
    }

    public FlagPath<Filter> flag() {
      return new FlagPath<>(at(Shop_OrderCodec.FLAG));
    }

    public FlagPath<Filter> requiredFlag() {
      return new FlagPath<>(at(Shop_OrderCodec.REQUIRED_FLAG));
    }

    public BinaryPath<Filter> blob() {
      return new BinaryPath<>(at(Shop_OrderCodec.BLOB));
    }

    public TextPath<Filter> instance() {
      return new TextPath<>(at(Shop_OrderCodec.INSTANCE_));
    }

    public TextPath<Filter> in() {
      return new TextPath<>(at(Shop_OrderCodec.IN));
    }

    public TextPath<Filter> out() {
      return new TextPath<>(at(Shop_OrderCodec.OUT));
    }

    public TextPath<Filter> item() {
      return new TextPath<>(at(Shop_OrderCodec.ITEM));
    }

    public TextPath<Filter> fooBar() {
      return new TextPath<>(at(Shop_OrderCodec.FOO_BAR));
    }

    public TextPath<Filter> foo_bar() {
      return new TextPath<>(at(Shop_OrderCodec.FOO_BAR_));
    }

    public FlagPath<Filter> open() {
      return new FlagPath<>(at(Shop_OrderCodec.OPEN));
    }

    public TextPath<Filter> fluent() {
      return new TextPath<>(at(Shop_OrderCodec.FLUENT));
    }
  }
}
