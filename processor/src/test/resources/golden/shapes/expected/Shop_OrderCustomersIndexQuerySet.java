package shop;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Shop.Order} in the index {@code GSI1} with one {@code customer}, by
 * {@code created}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderCustomersIndexQuerySet
    extends IndexStage<Shop.Order, Shop_OrderCustomersIndexQuerySet> {
  Shop_OrderCustomersIndexQuerySet(Query<Shop.Order> query) {
    super(query);
  }

  @Override
  protected Shop_OrderCustomersIndexQuerySet with(Query<Shop.Order> query) {
    return new Shop_OrderCustomersIndexQuerySet(query);
  }

  /** A Query with {@code CUSTOMER = ? AND created = ?}. */
  public IndexQuerySet<Shop.Order> createdEq(LocalDate created) {
    return range(RangeOperator.EQ, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created < ?}. */
  public IndexQuerySet<Shop.Order> createdLt(LocalDate created) {
    return range(RangeOperator.LT, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created <= ?}. */
  public IndexQuerySet<Shop.Order> createdLte(LocalDate created) {
    return range(RangeOperator.LTE, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created > ?}. */
  public IndexQuerySet<Shop.Order> createdGt(LocalDate created) {
    return range(RangeOperator.GT, KeyValues.localDate("created", created));
  }

  /** A Query with {@code CUSTOMER = ? AND created >= ?}. */
  public IndexQuerySet<Shop.Order> createdGte(LocalDate created) {
    return range(RangeOperator.GTE, KeyValues.localDate("created", created));
  }

  /**
   * A Query with {@code CUSTOMER = ? AND created BETWEEN ? AND ?}, both included; nothing, without
   * a request, if they are reversed.
   */
  public IndexQuerySet<Shop.Order> createdBetween(LocalDate from, LocalDate to) {
    return rangeBetween(KeyValues.localDate("created", from), KeyValues.localDate("created", to));
  }

  /**
   * A Query with {@code CUSTOMER = ?}, and with {@code created} in a range whose bounds are known
   * at run time.
   */
  public IndexQuerySet<Shop.Order> createdWithin(KeyRange<LocalDate> range) {
    return rangeWithin(range, value -> KeyValues.localDate("created", value));
  }
}
