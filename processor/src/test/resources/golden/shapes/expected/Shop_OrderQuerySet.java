package shop;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Shop.Order} with one {@code id}, by {@code signature}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderQuerySet extends TableStage<Shop.Order, Shop_OrderQuerySet> {
  Shop_OrderQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected Shop_OrderQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderQuerySet(query);
  }

  /** A Query with {@code id = ? AND signature = ?}. */
  public TableQuerySet<Shop.Order> signatureEq(byte[] signature) {
    return range(RangeOperator.EQ, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature < ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order> signatureLt(byte[] signature) {
    return range(RangeOperator.LT, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature <= ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order> signatureLte(byte[] signature) {
    return range(RangeOperator.LTE, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature > ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order> signatureGt(byte[] signature) {
    return range(RangeOperator.GT, KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature >= ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order> signatureGte(byte[] signature) {
    return range(RangeOperator.GTE, KeyValues.binary("signature", signature));
  }

  /**
   * A Query with {@code id = ? AND signature BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed. They sort as unsigned bytes.
   */
  public TableQuerySet<Shop.Order> signatureBetween(byte[] from, byte[] to) {
    return rangeBetween(KeyValues.binary("signature", from), KeyValues.binary("signature", to));
  }

  /**
   * A Query with {@code id = ?}, and with {@code signature} in a range whose bounds are known at
   * run time. They sort as unsigned bytes.
   */
  public TableQuerySet<Shop.Order> signatureWithin(KeyRange<byte[]> range) {
    return rangeWithin(range, value -> KeyValues.binary("signature", value));
  }

  /** A Query with {@code id = ? AND begins_with(signature, ?)}. */
  public TableQuerySet<Shop.Order> signatureBeginsWith(byte[] prefix) {
    return range(RangeOperator.BEGINS_WITH, KeyValues.prefix("signature", prefix));
  }
}
