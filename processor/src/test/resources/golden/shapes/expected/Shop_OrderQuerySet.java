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

  /**
   * {@return a Query with {@code id = ? AND signature = ?}}
   * @param signature the value, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureEq(byte[] signature) {
    return eq(KeyValues.binary("signature", signature));
  }

  /**
   * {@return a Query with {@code id = ? AND signature < ?}} They sort as unsigned bytes.
   * @param signature the excluded upper bound, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureLt(byte[] signature) {
    return lt(KeyValues.binary("signature", signature));
  }

  /**
   * {@return a Query with {@code id = ? AND signature <= ?}} They sort as unsigned bytes.
   * @param signature the included upper bound, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureLte(byte[] signature) {
    return lte(KeyValues.binary("signature", signature));
  }

  /**
   * {@return a Query with {@code id = ? AND signature > ?}} They sort as unsigned bytes.
   * @param signature the excluded lower bound, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureGt(byte[] signature) {
    return gt(KeyValues.binary("signature", signature));
  }

  /**
   * {@return a Query with {@code id = ? AND signature >= ?}} They sort as unsigned bytes.
   * @param signature the included lower bound, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureGte(byte[] signature) {
    return gte(KeyValues.binary("signature", signature));
  }

  /**
   * {@return a Query with {@code id = ? AND signature BETWEEN ? AND ?}; none if reversed} They sort
   * as unsigned bytes.
   * @param from the included lower bound, neither null nor empty
   * @param to the included upper bound, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureBetween(byte[] from, byte[] to) {
    return between(KeyValues.binary("signature", from), KeyValues.binary("signature", to));
  }

  /**
   * {@return a Query with {@code id = ?} and {@code signature} within the bounds, if any} They sort
   * as unsigned bytes.
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Shop.Order, Filter> signatureWithin(KeyRange<byte[]> range) {
    return within("signature", Forms.binary(), range);
  }

  /**
   * {@return a Query with {@code id = ? AND begins_with(signature, ?)}}
   * @param prefix what the values start with, neither null nor empty
   */
  public TableQuerySet<Shop.Order, Filter> signatureBeginsWith(byte[] prefix) {
    return beginsWith(KeyValues.prefix("signature", prefix));
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends Shop_OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
