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

  /** A Query with {@code hashCode = ? AND wait = ?}. */
  public TableQuerySet<Keys.Awkward, Filter> waitEq(String wait) {
    return eq(KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait < ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitLt(String wait) {
    return lt(KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait <= ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitLte(String wait) {
    return lte(KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait > ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitGt(String wait) {
    return gt(KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait >= ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitGte(String wait) {
    return gte(KeyValues.string("wait", wait));
  }

  /**
   * A Query with {@code hashCode = ? AND wait BETWEEN ? AND ?}; none if reversed. Strings sort by
   * code point.
   */
  public TableQuerySet<Keys.Awkward, Filter> waitBetween(String from, String to) {
    return between(KeyValues.string("wait", from), KeyValues.string("wait", to));
  }

  /**
   * A Query with {@code hashCode = ?} and {@code wait} within bounds that may be absent. Strings
   * sort by code point.
   */
  public TableQuerySet<Keys.Awkward, Filter> waitWithin(KeyRange<String> range) {
    return within("wait", Forms.string(), range);
  }

  /** A Query with {@code hashCode = ? AND begins_with(wait, ?)}. */
  public TableQuerySet<Keys.Awkward, Filter> waitBeginsWith(String prefix) {
    return beginsWith(KeyValues.prefix("wait", prefix));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends Keys_AwkwardFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
