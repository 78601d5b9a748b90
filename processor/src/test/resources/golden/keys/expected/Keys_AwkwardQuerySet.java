package keys;

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

/** The items of {@link Keys.Awkward} with one {@code hashCode}, by {@code wait}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardQuerySet
    extends TableStage<Keys.Awkward, Keys_AwkwardQuerySet.Filter, Keys_AwkwardQuerySet> {
  Keys_AwkwardQuerySet(Query<Keys.Awkward> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected Keys_AwkwardQuerySet with(Query<Keys.Awkward> query) {
    return new Keys_AwkwardQuerySet(query);
  }

  /** A Query with {@code hashCode = ? AND wait = ?}. */
  public TableQuerySet<Keys.Awkward, Filter> waitEq(String wait) {
    return range(RangeOperator.EQ, KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait < ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitLt(String wait) {
    return range(RangeOperator.LT, KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait <= ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitLte(String wait) {
    return range(RangeOperator.LTE, KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait > ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitGt(String wait) {
    return range(RangeOperator.GT, KeyValues.string("wait", wait));
  }

  /** A Query with {@code hashCode = ? AND wait >= ?}. Strings sort by code point. */
  public TableQuerySet<Keys.Awkward, Filter> waitGte(String wait) {
    return range(RangeOperator.GTE, KeyValues.string("wait", wait));
  }

  /**
   * A Query with {@code hashCode = ? AND wait BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed. Strings sort by code point.
   */
  public TableQuerySet<Keys.Awkward, Filter> waitBetween(String from, String to) {
    return rangeBetween(KeyValues.string("wait", from), KeyValues.string("wait", to));
  }

  /**
   * A Query with {@code hashCode = ?}, and with {@code wait} in a range whose bounds are known at
   * run time. Strings sort by code point.
   */
  public TableQuerySet<Keys.Awkward, Filter> waitWithin(KeyRange<String> range) {
    return rangeWithin(range, value -> KeyValues.string("wait", value));
  }

  /** A Query with {@code hashCode = ? AND begins_with(wait, ?)}. */
  public TableQuerySet<Keys.Awkward, Filter> waitBeginsWith(String prefix) {
    return range(RangeOperator.BEGINS_WITH, KeyValues.prefix("wait", prefix));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends Keys_AwkwardFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
