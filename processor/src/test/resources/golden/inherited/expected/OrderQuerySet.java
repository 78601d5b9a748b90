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

/** The items of {@link Order} with one {@code id}, by {@code name}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderQuerySet extends TableStage<Order, OrderQuerySet.Filter, OrderQuerySet> {
  OrderQuerySet(Query<Order> query) {
    super(query);
  }

  @Override
  protected OrderQuerySet with(Query<Order> query) {
    return new OrderQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code pk = ? AND name = ?}}
   * @param name the value, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameEq(String name) {
    return eq(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code pk = ? AND name < ?}} Strings sort by code point.
   * @param name the excluded upper bound, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameLt(String name) {
    return lt(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code pk = ? AND name <= ?}} Strings sort by code point.
   * @param name the included upper bound, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameLte(String name) {
    return lte(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code pk = ? AND name > ?}} Strings sort by code point.
   * @param name the excluded lower bound, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameGt(String name) {
    return gt(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code pk = ? AND name >= ?}} Strings sort by code point.
   * @param name the included lower bound, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameGte(String name) {
    return gte(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code pk = ? AND name BETWEEN ? AND ?}; none if reversed} Strings sort
   * by code point.
   * @param from the included lower bound, neither null nor empty
   * @param to the included upper bound, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameBetween(String from, String to) {
    return between(KeyValues.string("name", from), KeyValues.string("name", to));
  }

  /**
   * {@return a Query with {@code pk = ?} and {@code name} within the bounds, if any} Strings sort
   * by code point.
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Order, Filter> nameWithin(KeyRange<String> range) {
    return within("name", Forms.string(), range);
  }

  /**
   * {@return a Query with {@code pk = ? AND begins_with(name, ?)}}
   * @param prefix what the values start with, neither null nor empty
   */
  public TableQuerySet<Order, Filter> nameBeginsWith(String prefix) {
    return beginsWith(KeyValues.prefix("name", prefix));
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends OrderFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
