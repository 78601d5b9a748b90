package dev.dynaset.processor.random;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a member can be within a key: its type, a random value, and the text that this has there. */
@SuppressWarnings("ImmutableEnumChecker") // Its functions have no state.
enum SegmentKind {
  TEXT("String", "", SegmentKind::text, value -> value.toString()),
  LOWER("String", ":lower", SegmentKind::text, value -> folded(value.toString(), 'A', 32)),
  UPPER("String", ":upper", SegmentKind::text, value -> folded(value.toString(), 'a', -32)),
  /** Its constants are texts that templates have as literals. */
  WORD("Word", "", (random, c) -> Word.values()[random.nextInt(3)], value -> value.toString()),
  INSTANT("Instant", "", (random, c) -> instant(random), value -> text((Instant) value)),
  DATE("LocalDate", "", (random, c) -> date(random), value -> value.toString()),
  TIME("LocalTime", "", (random, c) -> time(random), value -> text((LocalTime) value)),
  DATE_TIME(
      "LocalDateTime",
      "",
      (random, c) -> LocalDateTime.of(date(random), time(random)),
      value -> ((LocalDateTime) value).toLocalDate() + "T"
          + text(((LocalDateTime) value).toLocalTime())),
  MONTH("YearMonth", "", (random, c) -> YearMonth.from(date(random)), value -> value.toString()),
  UUID_("UUID", "", (random, c) -> uuid(random), value -> value.toString()),
  DIGITS(
      "int", ":4", (random, c) -> random.nextInt(20), value -> String.format("%04d", (int) value)),
  MANY_DIGITS(
      "long",
      ":6",
      (random, c) -> (long) random.nextInt(20),
      value -> String.format("%06d", (long) value)),
  INT(
      "int",
      "",
      (random, c) -> random.nextInt(),
      value -> String.format("%010d", (int) value - (long) Integer.MIN_VALUE)),
  LONG(
      "long",
      "",
      (random, c) -> random.nextLong(),
      value -> String.format("%20s", Long.toUnsignedString((long) value ^ Long.MIN_VALUE))
          .replace(' ', '0')),
  /** The day of an instant, in a hash key alone. */
  DAY(
      "Instant",
      ":day",
      (random, c) -> instant(random),
      value -> text((Instant) value).substring(0, 10));

  /** Named as literals of templates are. */
  enum Word {
    A,
    B,
    AB
  }

  private static final String[] CHARACTERS = {
    "A",
    "B",
    "a",
    "b",
    "0",
    "1",
    "-",
    ":",
    "T",
    "Z",
    "#",
    "|",
    "_",
    "/",
    ".",
    " ",
    "\0",
    "\u00e9",
    "\uE000",
    Character.toString(0x10000),
    Character.toString(0x10FFFE)
  };

  final String type;
  final String form;
  private final BiFunction<Random, Character, Object> value;
  private final Function<Object, String> text;

  SegmentKind(
      String type,
      String form,
      BiFunction<Random, Character, Object> value,
      Function<Object, String> text) {
    this.type = type;
    this.form = form;
    this.value = value;
    this.text = text;
  }

  Object value(Random random, char delimiter) {
    return value.apply(random, delimiter);
  }

  String text(Object value) {
    return text.apply(value);
  }

  /** Whether comparisons are offered in the middle of a range key. */
  boolean isFixed() {
    return compareTo(INSTANT) >= 0;
  }

  private static String text(Random random, char delimiter) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(3);
    while (text.length() < length) {
      String next = CHARACTERS[random.nextInt(random.nextBoolean() ? 4 : CHARACTERS.length)];
      text.append(next.indexOf(delimiter) < 0 ? next : "A");
    }
    return text.toString();
  }

  private static String folded(String text, char first, int by) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= first && c < first + 26 ? (char) (c + by) : c);
    }
    return folded.toString();
  }

  private static LocalDate date(Random random) {
    return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(40));
  }

  private static LocalTime time(Random random) {
    return LocalTime.of(random.nextInt(3), random.nextInt(60), 0, random.nextInt(3) * 100);
  }

  private static Instant instant(Random random) {
    return LocalDateTime.of(date(random), time(random)).toInstant(ZoneOffset.UTC);
  }

  private static UUID uuid(Random random) {
    return new UUID(random.nextLong(), random.nextInt(4));
  }

  private static String text(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS").format(time);
  }

  private static String text(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return time.toLocalDate() + "T" + text(time.toLocalTime()) + "Z";
  }
}
