package dev.dynaset.key;

import static java.time.ZoneOffset.UTC;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.key.SegmentKind.Example;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Segments of times and UUIDs, and of the starts of times, with the patterns of the processor. */
final class TimeKinds {
  private static final String INSTANT = "dddd-MM-DDThh:mm:mm.dddddddddZ";
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant NOON = Instant.parse("2024-02-29T12:30:59.000000001Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private TimeKinds() {}

  static List<SegmentKind<?>> whole() {
    return List.of(
        fixed(
            "Instant",
            INSTANT,
            Forms.instant(),
            List.of(
                new Example<>(FIRST, "0000-01-01T00:00:00.000000000Z"),
                new Example<>(NOON, "2024-02-29T12:30:59.000000001Z"),
                new Example<>(NOON.plusNanos(1), "2024-02-29T12:30:59.000000002Z"),
                new Example<>(LAST, "9999-12-31T23:59:59.999999999Z")),
            TimeKinds::randomTime,
            List.of(
                "2024-13-01T00:00:00.000000000Z",
                "2024-00-01T00:00:00.000000000Z",
                "2024-01-32T00:00:00.000000000Z",
                "2024-01-00T00:00:00.000000000Z",
                "2024-01-01T24:00:00.000000000Z",
                "2024-01-01T00:60:00.000000000Z",
                "2024-01-01T00:00:60.000000000Z",
                "2024-01-01T00:00:00,000000000Z",
                "2024-01-01 00:00:00.000000000Z",
                "2024-01-01T00:00:00.000000000z",
                "-024-01-01T00:00:00.000000000Z",
                "\u0662024-01-01T00:00:00.000000000Z"),
            List.of(
                "2024-01-01T00:00:00Z",
                "2024-01-01T00:00:00.000Z",
                "2024-01-01T00:00:00.0000000000Z",
                "12024-01-01T00:00:00.000000000Z")),
        fixed(
            "LocalDateTime",
            "dddd-MM-DDThh:mm:mm.ddddddddd",
            Forms.localDateTime(),
            List.of(
                new Example<>(utc(FIRST), "0000-01-01T00:00:00.000000000"),
                new Example<>(utc(NOON), "2024-02-29T12:30:59.000000001"),
                new Example<>(utc(LAST), "9999-12-31T23:59:59.999999999")),
            random -> utc(randomTime(random)),
            List.of("2024-13-01T00:00:00.000000000", "2024-01-01T00:00:61.000000000"),
            List.of("2024-01-01T00:00", "2024-01-01T00:00:00.000000000Z")),
        fixed(
            "LocalDate",
            "dddd-MM-DD",
            Forms.localDate(),
            List.of(
                new Example<>(LocalDate.of(0, 1, 1), "0000-01-01"),
                new Example<>(LocalDate.of(2024, 2, 29), "2024-02-29"),
                new Example<>(LocalDate.of(2024, 3, 1), "2024-03-01"),
                new Example<>(LocalDate.of(9999, 12, 31), "9999-12-31")),
            random -> utc(randomTime(random)).toLocalDate(),
            List.of("2024-13-01", "2024-01-32", "2024-1-001", "2024_01_01", "2024-01-1a"),
            List.of("2024-01-1", "2024-01-011", "20240101")),
        fixed(
            "LocalTime",
            "hh:mm:mm.ddddddddd",
            Forms.localTime(),
            List.of(
                new Example<>(LocalTime.MIN, "00:00:00.000000000"),
                new Example<>(LocalTime.of(9, 59, 59, 10), "09:59:59.000000010"),
                new Example<>(LocalTime.MAX, "23:59:59.999999999")),
            random -> utc(randomTime(random)).toLocalTime(),
            List.of("24:00:00.000000000", "00:60:00.000000000", "00:00:60.000000000"),
            List.of("00:00", "0:00:00.000000000", "00:00:00.0000000000")),
        fixed(
            "YearMonth",
            "dddd-MM",
            Forms.yearMonth(),
            List.of(
                new Example<>(YearMonth.of(0, 1), "0000-01"),
                new Example<>(YearMonth.of(2024, 9), "2024-09"),
                new Example<>(YearMonth.of(2024, 10), "2024-10"),
                new Example<>(YearMonth.of(9999, 12), "9999-12")),
            random -> YearMonth.from(utc(randomTime(random))),
            List.of("2024-00", "2024-13", "2024-1 ", "2024/01"),
            List.of("2024-1", "2024-011", "2024")),
        uuids());
  }

  private static <V extends Comparable<? super V>> SegmentKind<V> fixed(
      String name,
      String pattern,
      Form<V> form,
      List<Example<V>> examples,
      Function<Random, V> random,
      List<String> foreign,
      List<String> otherWidths) {
    return new SegmentKind<>(
        name,
        (template, member) -> template.fixed(member, pattern),
        form,
        Comparator.<V>naturalOrder(),
        examples,
        random,
        foreign,
        otherWidths,
        true,
        true);
  }

  /** Java compares the halves of UUIDs as signed numbers; DynamoDB compares their texts. */
  private static SegmentKind<UUID> uuids() {
    List<String> texts = List.of(
        "00000000-0000-0000-0000-000000000000",
        "0af01234-5678-9abc-def0-123456789abc",
        "f0000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff");
    return new SegmentKind<>(
        "UUID",
        (template, member) -> template.fixed(member, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        Forms.uuid(),
        Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned),
        texts.stream().map(text -> new Example<>(UUID.fromString(text), text)).toList(),
        random -> new UUID(random.nextLong(), random.nextLong()),
        List.of(
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "g0000000-0000-0000-0000-000000000000",
            "00000000000-0-0000-0000-000000000000"),
        List.of("0-0-0-0-0", "00000000-0000-0000-0000-0000000000000", ""),
        true,
        true);
  }

  static List<SegmentKind<Instant>> starts() {
    return List.of(
        start("year", 4, List.of("202a", "-024"), List.of("", "202")),
        start("month", 7, List.of("2024-13", "2024-00", "2024:01"), List.of("2024", "2024-1")),
        start("day", 10, List.of("2024-01-32", "2024-13-01"), List.of("2024-01", "2024-01-1")));
  }

  private static SegmentKind<Instant> start(
      String unit, int width, List<String> foreign, List<String> otherWidths) {
    Function<Instant, String> text = time -> time.toString().substring(0, width);
    return new SegmentKind<>(
        "start of a " + unit,
        (template, member) -> template.start(member, INSTANT.substring(0, width)),
        Forms.instant(),
        Comparator.comparing(text),
        Stream.of(FIRST, NOON, NOON.plusNanos(1), LAST)
            .map(time -> new Example<>(time, text.apply(time)))
            .toList(),
        TimeKinds::randomTime,
        foreign,
        otherWidths,
        true,
        false);
  }

  private static LocalDateTime utc(Instant time) {
    return LocalDateTime.ofInstant(time, UTC);
  }

  private static Instant randomTime(Random random) {
    long seconds = LAST.getEpochSecond() - FIRST.getEpochSecond() + 1;
    return FIRST
        .plusSeconds((long) (random.nextDouble() * seconds))
        .plusNanos(random.nextInt(1_000_000_000));
  }
}
