package dev.dynaset.processor.keys;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The texts that the value of a member can have within a key.
 */
public final class SegmentText {
  private static final CharSet HEX = CharSet.DIGITS.or(CharSet.range('a', 'f'));
  private static final List<String> MONTHS = twoDigits(1, 12);
  private static final List<String> DAYS = twoDigits(1, 31);
  private static final List<String> HOURS = twoDigits(0, 23);
  private static final List<String> MINUTES = twoDigits(0, 59);

  private final UnaryOperator<KeyText> added;
  private final boolean hasOneWidth;
  private final CharSet characters;

  private SegmentText(UnaryOperator<KeyText> added, boolean hasOneWidth, CharSet characters) {
    this.added = added;
    this.hasOneWidth = hasOneWidth;
    this.characters = characters;
  }

  private static SegmentText some(CharSet characters) {
    return new SegmentText(text -> text.some(characters), false, characters);
  }

  private static SegmentText ofOneWidth(UnaryOperator<KeyText> added) {
    return new SegmentText(added, true, CharSet.ANY);
  }

  private static List<String> twoDigits(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> (number < 10 ? "0" : "") + number)
        .toList();
  }

  /** A text that does not hold the delimiter, and is not empty. */
  public static SegmentText text(char delimiter) {
    return some(CharSet.ANY.without(CharSet.of(delimiter)));
  }

  /** Such a text without capital letters of ASCII. */
  public static SegmentText lower(char delimiter) {
    return some(CharSet.ANY.without(CharSet.of(delimiter)).without(CharSet.range('A', 'Z')));
  }

  /** Such a text without small letters of ASCII. */
  public static SegmentText upper(char delimiter) {
    return some(CharSet.ANY.without(CharSet.of(delimiter)).without(CharSet.range('a', 'z')));
  }

  /** One of some words, such as the constants of an enum. */
  public static SegmentText oneOf(Collection<String> words) {
    List<String> copy = List.copyOf(words);
    return new SegmentText(text -> text.oneOf(copy), false, CharSet.of(String.join("", copy)));
  }

  /** A number with leading zeros. */
  public static SegmentText digits(int width) {
    return ofOneWidth(text -> text.exactly(width, CharSet.DIGITS));
  }

  /**
   * A text of one width, as a pattern tells it: {@code d} is a digit and {@code x} one of a UUID; two of
   * {@code M}, {@code D}, {@code h} and {@code m} are a month, a day, an hour, and a minute or second.
   * Others stand for themselves.
   */
  public static SegmentText fixed(String pattern) {
    return ofOneWidth(text -> {
      KeyText whole = text;
      int end = 0;
      for (int start = 0; start < pattern.length(); start = end) {
        char kind = pattern.charAt(start);
        while (end < pattern.length() && pattern.charAt(end) == kind) {
          end++;
        }
        whole = with(whole, kind, end - start);
      }
      return whole;
    });
  }

  private static KeyText with(KeyText text, char kind, int width) {
    return switch (kind) {
      case 'd' -> text.exactly(width, CharSet.DIGITS);
      case 'x' -> text.exactly(width, HEX);
      case 'M' -> text.oneOf(MONTHS);
      case 'D' -> text.oneOf(DAYS);
      case 'h' -> text.oneOf(HOURS);
      case 'm' -> text.oneOf(MINUTES);
      default -> text.literal(String.valueOf(kind).repeat(width));
    };
  }

  /** The texts that go on with one of these. */
  KeyText after(KeyText before) {
    return added.apply(before);
  }

  /** Whether it is told where the value ends if this character stands behind it. */
  boolean endsBefore(int next) {
    return hasOneWidth || !characters.contains(next);
  }

  /** Whether all values have as many characters, so that any of them may stand in it. */
  boolean hasOneWidth() {
    return hasOneWidth;
  }
}
