package dev.dynaset.processor.keys;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The texts that the value of a member can have within a key. What is said of times is what the
 * runtime writes: all their digits, always.
 */
public final class SegmentText {
  private static final CharSet HEX = CharSet.DIGITS.or(CharSet.range('a', 'f'));
  private static final List<String> MONTHS = twoDigits(1, 12);
  private static final List<String> DAYS = twoDigits(1, 31);
  private static final List<String> HOURS = twoDigits(0, 23);
  private static final List<String> MINUTES = twoDigits(0, 59);
  private static final int NANOS_WIDTH = 9;

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

  /** {@code 2026}. */
  public static SegmentText year() {
    return digits(4);
  }

  /** {@code 2026-11}. */
  public static SegmentText month() {
    return ofOneWidth(SegmentText::withMonth);
  }

  /** {@code 2026-11-23}. */
  public static SegmentText date() {
    return ofOneWidth(SegmentText::withDate);
  }

  /** {@code 10:00:00.000000000}. */
  public static SegmentText time() {
    return ofOneWidth(SegmentText::withTime);
  }

  /** {@code 2026-11-23T10:00:00.000000000}. */
  public static SegmentText dateTime() {
    return ofOneWidth(text -> withTime(withDate(text).literal("T")));
  }

  /** {@code 2026-11-23T10:00:00.000000000Z}. */
  public static SegmentText instant() {
    return ofOneWidth(text -> withTime(withDate(text).literal("T")).literal("Z"));
  }

  /** A UUID in its 36 characters. */
  public static SegmentText uuid() {
    return ofOneWidth(text -> text.exactly(8, HEX)
        .literal("-")
        .exactly(4, HEX)
        .literal("-")
        .exactly(4, HEX)
        .literal("-")
        .exactly(4, HEX)
        .literal("-")
        .exactly(12, HEX));
  }

  private static KeyText withMonth(KeyText text) {
    return text.exactly(4, CharSet.DIGITS).literal("-").oneOf(MONTHS);
  }

  private static KeyText withDate(KeyText text) {
    return withMonth(text).literal("-").oneOf(DAYS);
  }

  private static KeyText withTime(KeyText text) {
    return text.oneOf(HOURS)
        .literal(":")
        .oneOf(MINUTES)
        .literal(":")
        .oneOf(MINUTES)
        .literal(".")
        .exactly(NANOS_WIDTH, CharSet.DIGITS);
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
