package shop;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
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
import dev.dynaset.spi.TableStage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;

/** The items of {@link Shop.Order} with one {@code id}, by {@code signature}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderQuerySet
    extends TableStage<Shop.Order, Shop_OrderQuerySet.Filter, Shop_OrderQuerySet> {
  Shop_OrderQuerySet(Query<Shop.Order> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected Shop_OrderQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderQuerySet(query);
  }

  /** A Query with {@code id = ? AND signature = ?}. */
  public TableQuerySet<Shop.Order, Filter> signatureEq(byte[] signature) {
    return range(RangeOperator.EQ, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature < ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureLt(byte[] signature) {
    return range(RangeOperator.LT, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature <= ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureLte(byte[] signature) {
    return range(RangeOperator.LTE, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature > ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureGt(byte[] signature) {
    return range(RangeOperator.GT, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature >= ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureGte(byte[] signature) {
    return range(RangeOperator.GTE, KeyValues.binary("signature", signature));
  }

  /**
   * A Query with {@code id = ? AND signature BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed. They sort as unsigned bytes.
   */
  public TableQuerySet<Shop.Order, Filter> signatureBetween(byte[] from, byte[] to) {
    return rangeBetween(KeyValues.binary("signature", from), KeyValues.binary("signature", to));
  }

  /**
   * A Query with {@code id = ?}, and with {@code signature} in a range whose bounds are known at
   * run time. They sort as unsigned bytes.
   */
  public TableQuerySet<Shop.Order, Filter> signatureWithin(KeyRange<byte[]> range) {
    return rangeWithin(range, value -> KeyValues.binary("signature", value));
  }

  /** A Query with {@code id = ? AND begins_with(signature, ?)}. */
  public TableQuerySet<Shop.Order, Filter> signatureBeginsWith(byte[] prefix) {
    return range(RangeOperator.BEGINS_WITH, KeyValues.prefix("signature", prefix));
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(Shop_OrderCodec.INSTANCE.shape());
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
