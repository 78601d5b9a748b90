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
 * The items of {@link Shop.Order} in the index {@code GSI1} with one {@code customer}, by
 * {@code created}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderCustomersIndexQuerySet
    extends IndexStage<Shop.Order, Shop_OrderCustomersIndexQuerySet.Filter,
        Shop_OrderCustomersIndexQuerySet> {
  Shop_OrderCustomersIndexQuerySet(Query<Shop.Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected Shop_OrderCustomersIndexQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderCustomersIndexQuerySet(query);
  }

  /** A Query with {@code CUSTOMER = ? AND created = ?}. */
  public IndexQuerySet<Shop.Order, Filter> createdEq(LocalDate created) {
    return range(RangeOperator.EQ, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created < ?}. */
  public IndexQuerySet<Shop.Order, Filter> createdLt(LocalDate created) {
    return range(RangeOperator.LT, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created <= ?}. */
  public IndexQuerySet<Shop.Order, Filter> createdLte(LocalDate created) {
    return range(RangeOperator.LTE, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created > ?}. */
  public IndexQuerySet<Shop.Order, Filter> createdGt(LocalDate created) {
    return range(RangeOperator.GT, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created >= ?}. */
  public IndexQuerySet<Shop.Order, Filter> createdGte(LocalDate created) {
    return range(RangeOperator.GTE, KeyValues.localDate("created", created));
  }

  /**
   * A Query with {@code CUSTOMER = ? AND created BETWEEN ? AND ?}, both included; nothing, without
   * a request, if they are reversed.
   */
  public IndexQuerySet<Shop.Order, Filter> createdBetween(LocalDate from, LocalDate to) {
    return rangeBetween(KeyValues.localDate("created", from), KeyValues.localDate("created", to));
  }

  /**
   * A Query with {@code CUSTOMER = ?}, and with {@code created} in a range whose bounds are known
   * at run time.
   */
  public IndexQuerySet<Shop.Order, Filter> createdWithin(KeyRange<LocalDate> range) {
    return rangeWithin(range, value -> KeyValues.localDate("created", value));
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

    public ValuePath<Filter, Shop.Status> status() {
      return new ValuePath<>(at(Shop_OrderCodec.STATUS), Shop_OrderCodec.STATUS_FORM);
    }

    public ValuePath<Filter, Shop.Status> previous() {
      return new ValuePath<>(at(Shop_OrderCodec.PREVIOUS), Shop_OrderCodec.STATUS_FORM);
    }

    public OrderedPath<Filter, BigDecimal> total() {
      return new OrderedPath<>(at(Shop_OrderCodec.TOTAL), Forms.bigDecimal());
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
