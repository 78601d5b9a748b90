package shop;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Order} with one {@code id}, by {@code name}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderQuerySet extends TableStage<Order, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  /** A Query with {@code pk = ? AND name = ?}. */
  public TableQuerySet<Order> nameEq(String name) {
    return range(RangeOperator.EQ, KeyValues.string("name", name));
  }

  /** A Query with {@code pk = ? AND name < ?}. Strings sort by code point. */
  public TableQuerySet<Order> nameLt(String name) {
    return range(RangeOperator.LT, KeyValues.string("name", name));
  }

  /** A Query with {@code pk = ? AND name <= ?}. Strings sort by code point. */
  public TableQuerySet<Order> nameLte(String name) {
    return range(RangeOperator.LTE, KeyValues.string("name", name));
  }

  /** A Query with {@code pk = ? AND name > ?}. Strings sort by code point. */
  public TableQuerySet<Order> nameGt(String name) {
    return range(RangeOperator.GT, KeyValues.string("name", name));
  }

  /** A Query with {@code pk = ? AND name >= ?}. Strings sort by code point. */
  public TableQuerySet<Order> nameGte(String name) {
    return range(RangeOperator.GTE, KeyValues.string("name", name));
  }

  /**
   * A Query with {@code pk = ? AND name BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed. Strings sort by code point.
   */
  public TableQuerySet<Order> nameBetween(String from, String to) {
    return rangeBetween(KeyValues.string("name", from), KeyValues.string("name", to));
  }

  /**
   * A Query with {@code pk = ?}, and with {@code name} in a range whose bounds are known at run
   * time. Strings sort by code point.
   */
  public TableQuerySet<Order> nameWithin(KeyRange<String> range) {
    return rangeWithin(range, value -> KeyValues.string("name", value));
  }

  /** A Query with {@code pk = ? AND begins_with(name, ?)}. */
  public TableQuerySet<Order> nameBeginsWith(String prefix) {
    return range(RangeOperator.BEGINS_WITH, KeyValues.prefix("name", prefix));
  }
}
