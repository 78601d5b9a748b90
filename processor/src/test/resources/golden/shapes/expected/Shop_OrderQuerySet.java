package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.util.Objects;
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

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends Shop_OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
