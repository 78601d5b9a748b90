package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.Dose;
import dev.dynaset.tests.values.Sorted.Sku;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;

/**
 * DynamoDB sorts the keys of each type in the order that is documented, and range methods select
 * what that order says. The values are random.
 */
@DynasetTest
class KeyOrderTest {
  private static final int ITEMS = 60;

  private final Random random = new Random(Dose.SEED);

  @Test
  void everyOrderedTypeSortsAsItIsSaidTo(SortedTable table) {
    List<Sorted> items = new ArrayList<>();
    for (int id = 0; id < ITEMS; id++) {
      items.add(item(id));
    }
    table.putAll(items);

    check(
        items,
        Sorted::localTime,
        Comparator.naturalOrder(),
        table.byLocalTimeIndex().byShard("s").list(),
        pivot -> table.byLocalTimeIndex().byShard("s").localTimeGte(pivot),
        (from, to) -> table.byLocalTimeIndex().byShard("s").localTimeBetween(from, to));
    check(
        items,
        Sorted::duration,
        Comparator.naturalOrder(),
        table.byDurationIndex().byShard("s").list(),
        pivot -> table.byDurationIndex().byShard("s").durationGte(pivot),
        (from, to) -> table.byDurationIndex().byShard("s").durationBetween(from, to));
    check(
        items,
        Sorted::year,
        Comparator.naturalOrder(),
        table.byYearIndex().byShard("s").list(),
        pivot -> table.byYearIndex().byShard("s").yearGte(pivot),
        (from, to) -> table.byYearIndex().byShard("s").yearBetween(from, to));
    check(
        items,
        Sorted::yearMonth,
        Comparator.naturalOrder(),
        table.byYearMonthIndex().byShard("s").list(),
        pivot -> table.byYearMonthIndex().byShard("s").yearMonthGte(pivot),
        (from, to) -> table.byYearMonthIndex().byShard("s").yearMonthBetween(from, to));
    check(
        items,
        Sorted::letter,
        Comparator.naturalOrder(),
        table.byLetterIndex().byShard("s").list(),
        pivot -> table.byLetterIndex().byShard("s").letterGte(pivot),
        (from, to) -> table.byLetterIndex().byShard("s").letterBetween(from, to));
    check(
        items,
        Sorted::sku,
        Comparator.comparing(Sku::code, KeyOrderTest::byCodePoint),
        table.bySkuIndex().byShard("s").list(),
        pivot -> table.bySkuIndex().byShard("s").skuGte(pivot),
        (from, to) -> table.bySkuIndex().byShard("s").skuBetween(from, to));
    check(
        items,
        Sorted::uuid,
        Comparator.comparing(UUID::toString),
        table.byUuidIndex().byShard("s").list(),
        pivot -> table.byUuidIndex().byShard("s").uuidGte(pivot),
        (from, to) -> table.byUuidIndex().byShard("s").uuidBetween(from, to));
    check(
        items,
        Sorted::bytes,
        Comparator.comparing(SdkBytes::asByteArray, Arrays::compareUnsigned),
        table.byBytesIndex().byShard("s").list(),
        pivot -> table.byBytesIndex().byShard("s").bytesGte(pivot),
        (from, to) -> table.byBytesIndex().byShard("s").bytesBetween(from, to));
    check(
        items,
        Sorted::buffer,
        Comparator.comparing(ByteBuffer::array, Arrays::compareUnsigned),
        table.byBufferIndex().byShard("s").list(),
        pivot -> table.byBufferIndex().byShard("s").bufferGte(pivot),
        (from, to) -> table.byBufferIndex().byShard("s").bufferBetween(from, to));
    check(
        items,
        Sorted::millis,
        Comparator.naturalOrder(),
        table.byMillisIndex().byShard("s").list(),
        pivot -> table.byMillisIndex().byShard("s").millisGte(pivot),
        (from, to) -> table.byMillisIndex().byShard("s").millisBetween(from, to));
    check(
        items,
        Sorted::pynamo,
        Comparator.naturalOrder(),
        table.byPynamoIndex().byShard("s").list(),
        pivot -> table.byPynamoIndex().byShard("s").pynamoGte(pivot),
        (from, to) -> table.byPynamoIndex().byShard("s").pynamoBetween(from, to));
    check(
        items,
        Sorted::sortable,
        Comparator.naturalOrder(),
        table.bySortableIndex().byShard("s").list(),
        pivot -> table.bySortableIndex().byShard("s").sortableGte(pivot),
        (from, to) -> table.bySortableIndex().byShard("s").sortableBetween(from, to));
    check(
        items,
        Sorted::expires,
        Comparator.naturalOrder(),
        table.byExpiresIndex().byShard("s").list(),
        pivot -> table.byExpiresIndex().byShard("s").expiresGte(pivot),
        (from, to) -> table.byExpiresIndex().byShard("s").expiresBetween(from, to));
    check(
        items,
        Sorted::instant,
        Comparator.naturalOrder(),
        table.byInstantIndex().byShard("s").list(),
        pivot -> table.byInstantIndex().byShard("s").instantGte(pivot),
        (from, to) -> table.byInstantIndex().byShard("s").instantBetween(from, to));
    check(
        items,
        sorted -> sorted.decimal().stripTrailingZeros(),
        Comparator.naturalOrder(),
        table.byDecimalIndex().byShard("s").list(),
        pivot -> table.byDecimalIndex().byShard("s").decimalGte(pivot),
        (from, to) -> table.byDecimalIndex().byShard("s").decimalBetween(from, to));
    check(
        items,
        Sorted::day,
        Comparator.naturalOrder(),
        table.byDayIndex().byShard("s").list(),
        pivot -> table.byDayIndex().byShard("s").dayGte(pivot),
        (from, to) -> table.byDayIndex().byShard("s").dayBetween(from, to));
    check(
        items,
        Sorted::time,
        Comparator.naturalOrder(),
        table.byTimeIndex().byShard("s").list(),
        pivot -> table.byTimeIndex().byShard("s").timeGte(pivot),
        (from, to) -> table.byTimeIndex().byShard("s").timeBetween(from, to));
  }

  private static <V> void check(
      List<Sorted> items,
      Function<Sorted, V> value,
      Comparator<? super V> order,
      List<Sorted> found,
      Function<V, IndexQuerySet<Sorted, ?>> from,
      BiFunction<V, V, IndexQuerySet<Sorted, ?>> between) {
    List<V> expected = items.stream().map(value).sorted(order).toList();

    assertThat(found.stream().map(value).toList()).as("seed %s", Dose.SEED).isEqualTo(expected);
    V low = expected.get(ITEMS / 3);
    V high = expected.get(2 * ITEMS / 3);
    assertThat(from.apply(low).count())
        .as("seed %s", Dose.SEED)
        .isEqualTo(expected.stream().filter(v -> order.compare(v, low) >= 0).count());
    assertThat(between.apply(low, high).stream().map(value).toList())
        .as("seed %s", Dose.SEED)
        .isEqualTo(expected.stream()
            .filter(v -> order.compare(v, low) >= 0 && order.compare(v, high) <= 0)
            .toList());
    assertThat(between.apply(high, low).count())
        .as("seed %s", Dose.SEED)
        .isEqualTo(order.compare(low, high) == 0 ? between.apply(low, high).count() : 0);
  }

  private Sorted item(int id) {
    Instant instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L))
        .plusNanos(random.nextInt(1_000_000_000));
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    byte[] bytes = new byte[1 + random.nextInt(4)];
    random.nextBytes(bytes);
    return new Sorted(
        id,
        "s",
        LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L)),
        Duration.ofSeconds(random.nextLong() >> random.nextInt(63), random.nextInt(1_000_000_000)),
        Year.of(random.nextInt(-9999, 10000)),
        YearMonth.from(time),
        letter(),
        new Sku(text()),
        new UUID(random.nextLong(), random.nextLong()),
        SdkBytes.fromByteArray(bytes),
        ByteBuffer.wrap(bytes.clone()),
        instant.truncatedTo(ChronoUnit.MILLIS),
        instant.truncatedTo(ChronoUnit.MICROS),
        random.nextLong() >> random.nextInt(63),
        // Not over yet, or DynamoDB deletes the item.
        Instant.ofEpochSecond(4_000_000_000L + random.nextInt(1_000_000)),
        instant,
        BigDecimal.valueOf(random.nextLong(), random.nextInt(-40, 80)).stripTrailingZeros(),
        LocalDate.from(time),
        time);
  }

  private char letter() {
    char letter = (char) random.nextInt(1, Character.MAX_VALUE);
    return Character.isSurrogate(letter) ? 'x' : letter;
  }

  /** Also of characters that Java has two for. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      text.appendCodePoint(random.nextBoolean() ? letter() : random.nextInt(0x1F600, 0x1F650));
    }
    return text.toString();
  }

  private static int byCodePoint(String left, String right) {
    return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
  }
}
