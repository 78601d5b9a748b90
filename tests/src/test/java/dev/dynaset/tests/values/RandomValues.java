package dev.dynaset.tests.values;

import dev.dynaset.tests.values.Everything.Color;
import dev.dynaset.tests.values.Everything.Node;
import dev.dynaset.tests.values.Everything.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of every type, the odd ones more often than by chance. */
final class RandomValues {
  private static final List<String> TEXTS = List.of(
      "", " ", "\0", "a.b", "\"quoted\"", "\uFF5E", "\uD83D\uDE00", "select", "line\nbreak");
  private static final List<ZoneId> ZONES =
      List.of(ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(5, 45), ZoneId.of("Europe/Paris"));

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  Everything everything() {
    Everything it = new Everything();
    it.key = key();
    it.string = text();
    it.maybe = random.nextBoolean() ? text() : null;
    it.bool = random.nextBoolean();
    it.int8 = (byte) random.nextInt();
    it.int16 = (short) random.nextInt();
    it.int32 = oneOf(random.nextInt(), Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
    it.int64 = oneOf(random.nextLong(), Long.MIN_VALUE, Long.MAX_VALUE, 0L);
    it.single = oneOf(random.nextFloat() * 1E30f, Float.MAX_VALUE, Float.MIN_VALUE, 0.1f);
    it.real = real();
    it.letter = 'x';
    it.whole = new BigInteger(120, random).negate();
    it.decimal = decimal();
    it.color = color();
    it.uuid = uuid();
    it.uri = URI.create("urn:isbn:" + random.nextInt(1000));
    it.locale = oneOf(Locale.ROOT, Locale.CANADA_FRENCH, Locale.forLanguageTag("sr-Latn-RS"));
    it.currency = oneOf(Currency.getInstance("CHF"), Currency.getInstance("XXX"));
    it.instant = instant();
    it.dateTime = it.instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
    it.date = it.dateTime.toLocalDate();
    it.time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    it.offsetDateTime =
        it.dateTime.atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-64_000, 64_000)));
    it.zonedDateTime = instantOfNow().atZone(oneOf(ZONES.get(0), ZONES.get(1), ZONES.get(2)));
    it.duration = duration();
    it.period = Period.of(random.nextInt(9), random.nextInt(-20, 20), random.nextInt(99));
    it.year = Year.of(random.nextInt(Year.MIN_VALUE, Year.MAX_VALUE));
    it.yearMonth = YearMonth.from(it.date);
    it.array = bytes();
    it.buffer = ByteBuffer.wrap(bytes());
    it.bytes = SdkBytes.fromByteArray(bytes());
    it.raw = AttributeValue.fromM(Map.of("x", AttributeValue.fromNul(true)));
    // Not over yet, or DynamoDB deletes the item.
    it.expires = Instant.ofEpochSecond(4_000_000_000L + random.nextInt(1_000_000));
    it.millis = instantOfNow().truncatedTo(ChronoUnit.MILLIS);
    it.pause = random.nextBoolean() ? Optional.of(duration()) : Optional.empty();
    it.optionalInt = random.nextBoolean() ? OptionalInt.of(1) : OptionalInt.empty();
    it.optionalLong = random.nextBoolean() ? OptionalLong.of(-1) : OptionalLong.empty();
    it.optionalDouble = random.nextBoolean() ? OptionalDouble.of(0.5) : OptionalDouble.empty();
    it.holes = list(this::textOrNull);
    it.colors = list(this::color);
    it.texts = set(this::text);
    it.numbers = set(() -> decimal().stripTrailingZeros());
    it.blobs = set(() -> ByteBuffer.wrap(bytes()));
    it.bools = set(random::nextBoolean);
    it.keys = new TreeSet<>(set(this::key));
    it.counts = map(this::name, random::nextInt);
    it.byColor = map(this::color, () -> set(random::nextLong));
    it.byUuid = new TreeMap<>(map(this::uuid, this::durationOrNull));
    it.deep = list(() ->
        map(this::name, () -> list(() -> instantOfNow().truncatedTo(ChronoUnit.MILLIS))));
    it.ints = random.ints(random.nextInt(4)).toArray();
    it.doubles = random.doubles(random.nextInt(4)).toArray();
    it.strings = list(this::text).toArray(new String[0]);
    it.tree = random.nextBoolean() ? node(3) : null;
    it.shapes = list(() -> shape(3));
    return it;
  }

  private Node node(int depth) {
    boolean isLeaf = depth == 0;
    return new Node(
        text(),
        isLeaf || random.nextBoolean() ? Optional.empty() : Optional.of(node(depth - 1)),
        isLeaf ? List.of() : list(() -> node(depth - 1)),
        isLeaf ? Map.of() : map(this::name, () -> node(depth - 1)));
  }

  private Shape shape(int depth) {
    return depth == 0 || random.nextBoolean()
        ? new Everything.Circle(real())
        : new Everything.Group(list(() -> shape(depth - 1)));
  }

  private Everything.Key key() {
    return new Everything.Key("k" + text());
  }

  private String text() {
    return random.nextInt(3) == 0
        ? TEXTS.get(random.nextInt(TEXTS.size()))
        : Long.toString(random.nextLong(), 36);
  }

  private @Nullable String textOrNull() {
    return random.nextInt(3) == 0 ? null : text();
  }

  /** No empty one: DynamoDB refuses these as names. */
  private String name() {
    return "n" + text();
  }

  private double real() {
    return oneOf(random.nextDouble(), random.nextGaussian() * 1E100, 1E-130, -0.1, 1E22, 123.0);
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(126, random), random.nextInt(-80, 120));
  }

  private Color color() {
    return oneOf(Color.RED, Color.GREEN, Color.BLUE);
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** Of the years 0 to 9999. */
  private Instant instant() {
    return Instant.ofEpochSecond(
        random.nextLong(-62_167_219_200L, 253_402_300_800L), random.nextInt(1_000_000_000));
  }

  private Instant instantOfNow() {
    return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
  }

  private Duration duration() {
    return Duration.ofSeconds(
        random.nextLong() >> random.nextInt(60), random.nextInt(1_000_000_000));
  }

  private @Nullable Duration durationOrNull() {
    return random.nextInt(3) == 0 ? null : duration();
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(5)];
    random.nextBytes(bytes);
    return bytes;
  }

  @SafeVarargs
  private <V> V oneOf(V... values) {
    return values[random.nextInt(values.length)];
  }

  private <V> List<V> list(Supplier<V> element) {
    List<V> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  private <V> Set<V> set(Supplier<V> element) {
    return new LinkedHashSet<>(list(element));
  }

  private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(key.get(), value.get());
    }
    return map;
  }
}
