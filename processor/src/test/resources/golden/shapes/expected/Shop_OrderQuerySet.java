package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Shop.Order} with one {@code id}, by {@code signature}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderQuerySet
    extends TableStage<Shop.Order, Shop_OrderQuerySet.Filter, Shop_OrderQuerySet> {
  Shop_OrderQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected Shop_OrderQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /** A Query with {@code id = ? AND signature = ?}. */
  public TableQuerySet<Shop.Order, Filter> signatureEq(byte[] signature) {
    return eq(KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature < ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureLt(byte[] signature) {
    return lt(KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature <= ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureLte(byte[] signature) {
    return lte(KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature > ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureGt(byte[] signature) {
    return gt(KeyValues.binary("signature", signature));
  }

  /** A Query with {@code id = ? AND signature >= ?}. They sort as unsigned bytes. */
  public TableQuerySet<Shop.Order, Filter> signatureGte(byte[] signature) {
    return gte(KeyValues.binary("signature", signature));
  }

  /**
   * A Query with {@code id = ? AND signature BETWEEN ? AND ?}; none if reversed. They sort as
   * unsigned bytes.
   */
  public TableQuerySet<Shop.Order, Filter> signatureBetween(byte[] from, byte[] to) {
    return between(KeyValues.binary("signature", from), KeyValues.binary("signature", to));
  }

  /**
   * A Query with {@code id = ?} and {@code signature} within bounds that may be absent. They sort
   * as unsigned bytes.
   */
  public TableQuerySet<Shop.Order, Filter> signatureWithin(KeyRange<byte[]> range) {
    return within("signature", Forms.binary(), range);
  }

  /** A Query with {@code id = ? AND begins_with(signature, ?)}. */
  public TableQuerySet<Shop.Order, Filter> signatureBeginsWith(byte[] prefix) {
    return beginsWith(KeyValues.prefix("signature", prefix));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends Shop_OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
