package keys;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Keys.Awkward} with one {@code hashCode}, by {@code wait}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardQuerySet
    extends TableStage<Keys.Awkward, Keys_AwkwardQuerySet.Filter, Keys_AwkwardQuerySet> {
  Keys_AwkwardQuerySet(Query<Keys.Awkward> query) {
    super(query);
  }

  @Override
  protected Keys_AwkwardQuerySet with(Query<Keys.Awkward> query) {
    return new Keys_AwkwardQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code hashCode = ? AND wait = ?}}
   * @param wait the value, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitEq(String wait) {
    return eq(KeyValues.string("wait", wait));
  }

  /**
   * {@return a Query with {@code hashCode = ? AND wait < ?}} Strings sort by code point.
   * @param wait the excluded upper bound, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitLt(String wait) {
    return lt(KeyValues.string("wait", wait));
  }

  /**
   * {@return a Query with {@code hashCode = ? AND wait <= ?}} Strings sort by code point.
   * @param wait the included upper bound, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitLte(String wait) {
    return lte(KeyValues.string("wait", wait));
  }

  /**
   * {@return a Query with {@code hashCode = ? AND wait > ?}} Strings sort by code point.
   * @param wait the excluded lower bound, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitGt(String wait) {
    return gt(KeyValues.string("wait", wait));
  }

  /**
   * {@return a Query with {@code hashCode = ? AND wait >= ?}} Strings sort by code point.
   * @param wait the included lower bound, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitGte(String wait) {
    return gte(KeyValues.string("wait", wait));
  }

  /**
   * {@return a Query with {@code hashCode = ? AND wait BETWEEN ? AND ?}; none if reversed} Strings
   * sort by code point.
   * @param from the included lower bound, neither null nor empty
   * @param to the included upper bound, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitBetween(String from, String to) {
    return between(KeyValues.string("wait", from), KeyValues.string("wait", to));
  }

  /**
   * {@return a Query with {@code hashCode = ?} and {@code wait} within the bounds, if any} Strings
   * sort by code point.
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Keys.Awkward, Filter> waitWithin(KeyRange<String> range) {
    return within("wait", Forms.string(), range);
  }

  /**
   * {@return a Query with {@code hashCode = ? AND begins_with(wait, ?)}}
   * @param prefix what the values start with, neither null nor empty
   */
  public TableQuerySet<Keys.Awkward, Filter> waitBeginsWith(String prefix) {
    return beginsWith(KeyValues.prefix("wait", prefix));
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends Keys_AwkwardFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
