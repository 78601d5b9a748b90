package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.AttributeConverter;
import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.StoredItem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Each form stores a value as one attribute, as attribute values and in bytes alike, and reads it
 * back of both.
 */
class EveryFormTest {
  private static final ItemShape SHAPE = ItemShape.ofDocument("Thing", "x");

  /**
   * What a form stores.
   *
   * @param name of the form
   * @param form the form
   * @param value a value
   * @param stored what is stored for it
   * @param <V> its type
   */
  record Stored<V>(String name, Form<V> form, V value, AttributeValue stored) {}

  /** Text in the other case. */
  private static final class Loud implements AttributeConverter<String, String> {
    @Override
    public String toStored(String value) {
      return value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String fromStored(String stored) {
      return stored.toLowerCase(Locale.ROOT);
    }
  }

  /** A small number in a byte. */
  private static final class InBytes implements AttributeConverter<Integer, SdkBytes> {
    @Override
    public SdkBytes toStored(Integer value) {
      return sdk(value);
    }

    @Override
    public Integer fromStored(SdkBytes stored) {
      return (int) stored.asByteArray()[0];
    }
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue n(String digits) {
    return AttributeValue.fromN(digits);
  }

  private static AttributeValue b(int... bytes) {
    return AttributeValue.fromB(sdk(bytes));
  }

  private static byte[] bytes(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return all;
  }

  private static SdkBytes sdk(int... bytes) {
    return SdkBytes.fromByteArray(bytes(bytes));
  }

  private static AttributeValue l(AttributeValue... elements) {
    return AttributeValue.fromL(List.of(elements));
  }

  private static List<Stored<?>> forms() {
    List<Stored<?>> all = new ArrayList<>(scalars());
    all.addAll(times());
    all.addAll(arrays());
    all.addAll(collections());
    all.addAll(lists());
    return all;
  }

  private static List<Stored<?>> scalars() {
    UUID uuid = UUID.fromString("00000000-0000-4000-8000-000000000001");
    return List.of(
        new Stored<>("string", Forms.string(), "a\"ö€😀\n", s("a\"ö€😀\n")),
        new Stored<>("empty string", Forms.string(), "", s("")),
        new Stored<>("true", Forms.bool(), true, AttributeValue.fromBool(true)),
        new Stored<>("false", Forms.bool(), false, AttributeValue.fromBool(false)),
        new Stored<>("byte", Forms.byteValue(), Byte.MIN_VALUE, n("-128")),
        new Stored<>("short", Forms.shortValue(), Short.MAX_VALUE, n("32767")),
        new Stored<>("int", Forms.intValue(), Integer.MIN_VALUE, n("-2147483648")),
        new Stored<>("long", Forms.longValue(), Long.MAX_VALUE, n("9223372036854775807")),
        new Stored<>("float", Forms.floatValue(), 0.1f, n("0.1")),
        new Stored<>("double", Forms.doubleValue(), 0.1, n("0.1")),
        new Stored<>("BigInteger", Forms.bigInteger(), BigInteger.TEN, n("10")),
        new Stored<>("BigDecimal", Forms.bigDecimal(), new BigDecimal("1.50"), n("1.50")),
        new Stored<>("UUID", Forms.uuid(), uuid, s(uuid.toString())),
        new Stored<>("char", Forms.character(), 'ö', s("ö")),
        new Stored<>("URI", Forms.uri(), URI.create("https://a.b/c?d"), s("https://a.b/c?d")),
        new Stored<>("Locale", Forms.locale(), Locale.CANADA_FRENCH, s("fr-CA")),
        new Stored<>("Currency", Forms.currency(), Currency.getInstance("CHF"), s("CHF")),
        new Stored<>("enum", EnumForm.of(TimeUnit.values()), TimeUnit.DAYS, s("DAYS")),
        new Stored<>("binary", Forms.binary(), bytes(1, 255), b(1, 255)),
        new Stored<>("SdkBytes", Forms.sdkBytes(), sdk(1, 255), b(1, 255)),
        new Stored<>("ByteBuffer", Forms.byteBuffer(), ByteBuffer.wrap(bytes(1, 2)), b(1, 2)),
        new Stored<>(
            "AttributeValue", Forms.attributeValue(), l(s("a"), n("1")), l(s("a"), n("1"))),
        new Stored<>("converted", Forms.converted(new Loud(), Forms.string()), "hi", s("HI")));
  }

  private static List<Stored<?>> times() {
    String time = "2026-11-23T10:00:00.000000007";
    return List.of(
        new Stored<>("Instant", Forms.instant(), Instant.parse(time + "Z"), s(time + "Z")),
        new Stored<>("LocalDate", Forms.localDate(), LocalDate.of(26, 1, 2), s("0026-01-02")),
        new Stored<>("LocalDateTime", Forms.localDateTime(), LocalDateTime.parse(time), s(time)),
        new Stored<>(
            "OffsetDateTime",
            Forms.offsetDateTime(),
            OffsetDateTime.parse(time + "+01:00"),
            s(time + "+01:00")),
        new Stored<>(
            "ZonedDateTime",
            Forms.zonedDateTime(),
            ZonedDateTime.parse(time + "+01:00[Europe/Paris]"),
            s(time + "+01:00[Europe/Paris]")),
        new Stored<>(
            "ZonedDateTime of an offset",
            Forms.zonedDateTime(),
            ZonedDateTime.parse(time + "+01:00"),
            s(time + "+01:00")),
        new Stored<>(
            "LocalTime", Forms.localTime(), LocalTime.of(1, 2, 3, 4), s("01:02:03.000000004")),
        new Stored<>("Duration", Forms.duration(), Duration.ofMillis(1500), n("1.5")),
        new Stored<>("Duration before", Forms.duration(), Duration.ofMillis(-1500), n("-1.5")),
        new Stored<>("no Duration", Forms.duration(), Duration.ZERO, n("0")),
        new Stored<>("Period", Forms.period(), Period.of(1, 2, 3), s("P1Y2M3D")),
        new Stored<>("Year", Forms.year(), Year.of(2026), n("2026")),
        new Stored<>("YearMonth", Forms.yearMonth(), YearMonth.of(2026, 11), s("2026-11")),
        new Stored<>("epochSeconds", Forms.epochSeconds(), Instant.ofEpochSecond(7), n("7")));
  }

  private static List<Stored<?>> arrays() {
    return List.of(
        new Stored<>(
            "booleans",
            Forms.booleans(),
            new boolean[] {true, false},
            l(AttributeValue.fromBool(true), AttributeValue.fromBool(false))),
        new Stored<>("shorts", Forms.shorts(), new short[] {1, 2}, l(n("1"), n("2"))),
        new Stored<>("ints", Forms.ints(), new int[] {1, 2}, l(n("1"), n("2"))),
        new Stored<>("longs", Forms.longs(), new long[] {1, 2}, l(n("1"), n("2"))),
        new Stored<>("floats", Forms.floats(), new float[] {1.5f}, l(n("1.5"))),
        new Stored<>("doubles", Forms.doubles(), new double[] {1.5}, l(n("1.5"))),
        new Stored<>("no longs", Forms.longs(), new long[0], l()),
        new Stored<>(
            "array",
            Forms.array(Forms.string(), new String[0]),
            new String[] {"a", "b"},
            l(s("a"), s("b"))));
  }

  private static List<Stored<?>> collections() {
    return List.of(
        new Stored<>("list", Forms.list(Forms.string()), List.of("a", "b"), l(s("a"), s("b"))),
        new Stored<>(
            "list with null",
            Forms.list(Forms.nullable(Forms.string())),
            Arrays.asList("a", null),
            l(s("a"), AttributeValue.fromNul(true))),
        new Stored<>("collection", Forms.collection(Forms.intValue()), List.of(1), l(n("1"))),
        new Stored<>(
            "set as list", Forms.set(Forms.bool()), Set.of(true), l(AttributeValue.fromBool(true))),
        new Stored<>(
            "SS",
            Forms.stringSet(Forms.string()),
            Set.of("a"),
            AttributeValue.fromSs(List.of("a"))),
        new Stored<>(
            "NS",
            Forms.numberSet(Forms.intValue()),
            Set.of(1),
            AttributeValue.fromNs(List.of("1"))),
        new Stored<>(
            "BS",
            Forms.binarySet(Forms.sdkBytes()),
            Set.of(sdk(1, 2)),
            AttributeValue.fromBs(List.of(sdk(1, 2)))),
        new Stored<>(
            "sorted set",
            Forms.sortedSet(Forms.string()),
            new TreeSet<>(Set.of("b", "a")),
            l(s("a"), s("b"))),
        new Stored<>(
            "sorted SS",
            Forms.sortedStringSet(Forms.string()),
            new TreeSet<>(Set.of("b", "a")),
            AttributeValue.fromSs(List.of("a", "b"))),
        new Stored<>(
            "sorted NS",
            Forms.sortedNumberSet(Forms.longValue()),
            new TreeSet<>(Set.of(2L, 1L)),
            AttributeValue.fromNs(List.of("1", "2"))),
        new Stored<>(
            "sorted BS",
            Forms.sortedBinarySet(Forms.byteBuffer()),
            new TreeSet<>(Set.of(ByteBuffer.wrap(bytes(1)))),
            AttributeValue.fromBs(List.of(sdk(1)))),
        new Stored<>(
            "map",
            Forms.map(Forms.intValue(), Forms.string()),
            Map.of(1, "a"),
            AttributeValue.fromM(Map.of("1", s("a")))),
        new Stored<>(
            "sorted map",
            Forms.sortedMap(Forms.string(), Forms.intValue()),
            new TreeMap<>(Map.of("b", 1, "a", 2)),
            AttributeValue.fromM(Map.of("a", n("2"), "b", n("1")))),
        new Stored<>(
            "list of maps of sets",
            Forms.list(Forms.map(Forms.string(), Forms.stringSet(Forms.string()))),
            List.of(Map.of("a", Set.of("b"))),
            l(AttributeValue.fromM(Map.of("a", AttributeValue.fromSs(List.of("b")))))));
  }

  /** Of two elements, between which there is a comma. */
  private static List<Stored<?>> lists() {
    AttributeValue ss = AttributeValue.fromSs(List.of("a"));
    AttributeValue ns = AttributeValue.fromNs(List.of("1"));
    AttributeValue bs = AttributeValue.fromBs(List.of(sdk(1)));
    AttributeValue m = AttributeValue.fromM(Map.of("k", s("a")));
    return List.of(
        new Stored<>(
            "binaries", Forms.list(Forms.sdkBytes()), List.of(sdk(1), sdk(2)), l(b(1), b(2))),
        new Stored<>(
            "list of SS",
            Forms.list(Forms.stringSet(Forms.string())),
            List.of(Set.of("a"), Set.of("a")),
            l(ss, ss)),
        new Stored<>(
            "list of NS",
            Forms.list(Forms.numberSet(Forms.intValue())),
            List.of(Set.of(1), Set.of(1)),
            l(ns, ns)),
        new Stored<>(
            "list of BS",
            Forms.list(Forms.binarySet(Forms.sdkBytes())),
            List.of(Set.of(sdk(1)), Set.of(sdk(1))),
            l(bs, bs)),
        new Stored<>(
            "list of lists",
            Forms.list(Forms.list(Forms.string())),
            List.of(List.of("a"), List.of()),
            l(l(s("a")), l())),
        new Stored<>(
            "list of maps",
            Forms.list(Forms.map(Forms.string(), Forms.string())),
            List.of(Map.of("k", "a"), Map.of("k", "a")),
            l(m, m)),
        new Stored<>(
            "list of AttributeValue", Forms.list(Forms.attributeValue()), List.of(ss, m), l(ss, m)),
        new Stored<>(
            "SS of converted",
            Forms.stringSet(Forms.converted(new Loud(), Forms.string())),
            Set.of("a"),
            AttributeValue.fromSs(List.of("A"))),
        new Stored<>(
            "BS of converted",
            Forms.binarySet(Forms.converted(new InBytes(), Forms.sdkBytes())),
            Set.of(1),
            bs));
  }

  // Loops, not parameterized tests, of which PIT would run the first alone.

  @Test
  void eachStoresAndReadsAttributeValues() {
    forms().forEach(EveryFormTest::assertAttributeValues);
  }

  @Test
  void eachStoresAndReadsBytes() {
    forms().forEach(EveryFormTest::assertBytes);
  }

  private static <V> void assertAttributeValues(Stored<V> form) {
    AttributeMapWriter writer = new AttributeMapWriter(SHAPE);
    writer.value(0, form.form(), form.value());

    assertThat(form.form().toAttributeValue(form.value())).as(form.name()).isEqualTo(form.stored());
    assertThat(writer.item()).as(form.name()).isEqualTo(Map.of("x", form.stored()));
    assertThat(new AttributeMapReader(SHAPE, writer.item()).value(0, form.form()))
        .as(form.name())
        .isEqualTo(form.value());
  }

  private static <V> void assertBytes(Stored<V> form) {
    JsonOutput out = new JsonOutput();
    JsonItemWriter writer = JsonItemWriter.ofItems(SHAPE, out, new BitSet());
    writer.begin();
    writer.value(0, form.form(), form.value());
    writer.end();
    Map<String, AttributeValue> item = new EncodedItem(out).attributes();

    assertThat(out.isSound()).as(form.name()).isTrue();
    assertThat(item).as(form.name()).isEqualTo(Map.of("x", form.stored()));
    assertThat(TapeReader.of(SHAPE, (StoredItem) item).value(0, form.form()))
        .as(form.name())
        .isEqualTo(form.value());
  }
}
