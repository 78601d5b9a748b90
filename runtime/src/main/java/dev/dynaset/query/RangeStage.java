package dev.dynaset.query;

import dev.dynaset.KeyRange;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.key.KeyBound;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.sdk.AttributeValues;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far a query has come in a range key that is made of members: the first ones have a value, and a
 * condition on the next becomes one on the key.
 *
 * @param template how the range key is made
 * @param given how many segments have a value
 * @param known the text up to the next segment
 */
public record RangeStage(KeyTemplate template, int given, String known) {
  /** At the start: nothing has a value. */
  public static RangeStage of(KeyTemplate template) {
    return new RangeStage(template, 0, template.start());
  }

  /** All keys with what is known; null for no condition. */
  public @Nullable RangeCondition all() {
    return isComplete()
        ? new RangeCondition.Comparison(
            RangeOperator.EQ, AttributeValues.s(template.checked(known)))
        : texts().all();
  }

  private boolean isComplete() {
    return given == template.segments();
  }

  /** The stage at which the next segment has a value. */
  public RangeStage then(AttributeValue value) {
    String text = template.text(given, value) + template.literalBehind(given + 1);
    return new RangeStage(template, given + 1, template.checked(known + text));
  }

  /** The keys whose next segment meets a comparison; null for no condition. */
  public @Nullable RangeCondition where(RangeOperator operator, AttributeValue value) {
    return switch (operator) {
      case EQ -> then(value).all();
      case BEGINS_WITH -> beginsWith(template.start(given, value));
      case GTE -> within(value, true, null, true);
      case GT -> within(value, false, null, true);
      case LTE -> within(null, true, value, true);
      case LT -> within(null, true, value, false);
    };
  }

  private @Nullable RangeCondition beginsWith(String start) {
    template.checked(known + start);
    return texts().beginsWith(start);
  }

  /** The keys whose next segment is in a range, both bounds included; null for no condition. */
  public @Nullable RangeCondition between(AttributeValue from, AttributeValue to) {
    return within(from, true, to, true);
  }

  /** The keys whose next segment, a member of a form, is in a range; null for no condition. */
  public <V> @Nullable RangeCondition within(String member, Form<V> form, KeyRange<V> range) {
    return within(
        stored(member, form, range.from()),
        range.isFromIncluded(),
        stored(member, form, range.to()),
        range.isToIncluded());
  }

  private static <V> @Nullable AttributeValue stored(
      String member, Form<V> form, @Nullable V bound) {
    return bound == null ? null : KeyValues.value(member, form, bound);
  }

  private @Nullable RangeCondition within(
      @Nullable AttributeValue from,
      boolean isFromIncluded,
      @Nullable AttributeValue to,
      boolean isToIncluded) {
    KeyBound low = bound(from);
    KeyBound high = bound(to);
    if ((low != null && low.side() > 0) || (high != null && high.side() < 0)) {
      return KeyStage.nothing();
    }
    return texts()
        .within(
            low == null || low.side() < 0 ? null : low.text(),
            isFromIncluded,
            high == null || high.side() > 0 ? null : high.text(),
            isToIncluded);
  }

  /** A bound that a key can hold, so that DynamoDB takes what stands for it. */
  private @Nullable KeyBound bound(@Nullable AttributeValue value) {
    if (value == null) {
      return null;
    }
    KeyBound bound = template.bound(given, value);
    template.checked(known + bound.text() + template.literalBehind(given + 1));
    return bound;
  }

  private KeyStage texts() {
    String behind = template.literalBehind(given + 1);
    boolean isLast = behind.isEmpty() && given + 1 == template.segments();
    return new KeyStage(known, isLast ? null : behind.isEmpty() ? "" : behind.substring(0, 1));
  }
}
