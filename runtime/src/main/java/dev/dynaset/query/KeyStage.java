package dev.dynaset.query;

import dev.dynaset.sdk.AttributeValues;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is known of a range key that is made of segments, as a query has come to know them: the text
 * before the next segment, and what stands behind that.
 *
 * <p>Conditions on the segment become one condition on the key. Both of its ends are exact: no key of
 * another text before the segment is met, and none is met that a condition on the value alone would
 * not meet. That holds for keys of this template, and for values whose texts sort as they do where they
 * go on: of a fixed width, or without the character that ends them and all below it.
 *
 * <p>No value is empty.
 *
 * @param known the text before the segment
 * @param end the character behind the segment, which its values do not hold; empty if another segment
 *     follows at once, null if it ends the key
 */
public record KeyStage(String known, @Nullable String end) {
  /** Stands behind all that a key may hold. */
  private static final String BEHIND_ALL = Character.toString(Character.MAX_CODE_POINT);

  /** All keys that begin with what is known; null for no condition. */
  public @Nullable RangeCondition all() {
    return known.isEmpty() ? null : comparison(RangeOperator.BEGINS_WITH, known);
  }

  /** The keys with one value. */
  public RangeCondition eq(String value) {
    return end == null
        ? comparison(RangeOperator.EQ, known + value)
        : comparison(RangeOperator.BEGINS_WITH, known + value + end);
  }

  /** The keys whose value begins so; null for no condition. */
  public @Nullable RangeCondition beginsWith(String start) {
    return new KeyStage(known + start, end).all();
  }

  /**
   * The keys whose value is in a range of texts; null for no condition.
   *
   * @param from the lower bound, if there is one
   * @param to the upper bound, if there is one
   */
  public @Nullable RangeCondition within(
      @Nullable String from, boolean isFromIncluded, @Nullable String to, boolean isToIncluded) {
    if (from == null && to == null) {
      return all();
    }
    String low = known + (from == null ? "" : isFromIncluded ? from : behind(from));
    if (to == null && known.isEmpty()) {
      return comparison(RangeOperator.GTE, low);
    }
    String high = known + (to == null ? BEHIND_ALL : isToIncluded ? upTo(to) : before(to));
    if (high.isEmpty()) {
      // Nothing is below the least text.
      return nothing();
    }
    // DynamoDB refuses an empty bound.
    return low.isEmpty()
        ? comparison(RangeOperator.LTE, high)
        : new RangeCondition.Between(s(low), s(high));
  }

  /** A condition that no key meets. */
  public static RangeCondition nothing() {
    return new RangeCondition.Between(s(BEHIND_ALL), s("\0"));
  }

  /** The lowest text of the keys whose value is greater. */
  private String behind(String value) {
    if (end == null) {
      return value + '\0';
    }
    return value + (end.isEmpty() ? BEHIND_ALL : (char) (end.charAt(0) + 1));
  }

  /** The highest text of the keys that have this value. */
  private String upTo(String value) {
    return end == null ? value : value + end + BEHIND_ALL;
  }

  /** The highest text of the keys whose value is less. */
  private String before(String value) {
    return end == null ? greatestBelow(value) : value;
  }

  /** The greatest text below another that can be told: its last character, less one, and all behind. */
  private static String greatestBelow(String value) {
    int last = value.codePointBefore(value.length());
    String start = value.substring(0, value.length() - Character.charCount(last));
    return last == 0 ? start : start + Character.toString(oneBelow(last)) + BEHIND_ALL;
  }

  private static int oneBelow(int character) {
    return character == Character.MAX_SURROGATE + 1 ? Character.MIN_SURROGATE - 1 : character - 1;
  }

  private static RangeCondition comparison(RangeOperator operator, String text) {
    return new RangeCondition.Comparison(operator, s(text));
  }

  private static AttributeValue s(String text) {
    return AttributeValues.s(text);
  }
}
