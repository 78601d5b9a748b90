package dev.dynaset.processor.random;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of all supported types from a seed; sources of random models call it. */
public final class RandomValues {
  private static final List<String> TEXTS = List.of("a", "é", "\ud83d\ude00", " ", "0", "\u2028");

  private final Random random;
  private int depth;

  /** Values of a seed. */
  public RandomValues(long seed) {
    this.random = new Random(seed);
  }

  public String string() {
    return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(1000);
  }

  public boolean bool() {
    return random.nextBoolean();
  }

  public byte int8() {
    return (byte) random.nextInt();
  }

  public short int16() {
    return (short) random.nextInt();
  }

  public int int32() {
    return random.nextInt();
  }

  public long int64() {
    return random.nextLong();
  }

  public float float32() {
    return random.nextInt() / 7f;
  }

  public double float64() {
    return random.nextGaussian() * 1e9;
  }

  public char character() {
    return (char) ('a' + random.nextInt(26));
  }

  public BigInteger bigInteger() {
    return BigInteger.valueOf(random.nextLong());
  }

  public BigDecimal bigDecimal() {
    return BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
  }

  public Instant instant() {
    return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
  }

  public LocalDate localDate() {
    return LocalDate.ofEpochDay(random.nextInt(100_000));
  }

  public LocalDateTime localDateTime() {
    return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
  }

  public LocalTime localTime() {
    return LocalTime.ofNanoOfDay(random.nextInt() & 0xFFFFFFFL);
  }

  public OffsetDateTime offsetDateTime() {
    return instant().atOffset(ZoneOffset.ofHours(random.nextInt(19) - 9));
  }

  public ZonedDateTime zonedDateTime() {
    return instant().atZone(ZoneId.of(bool() ? "Europe/Prague" : "UTC"));
  }

  public Duration duration() {
    return Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
  }

  public Period period() {
    return Period.of(random.nextInt(9), random.nextInt(99), random.nextInt(99));
  }

  public Year year() {
    return Year.of(random.nextInt(9999) + 1);
  }

  public YearMonth yearMonth() {
    return YearMonth.of(random.nextInt(9999) + 1, random.nextInt(12) + 1);
  }

  public UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  public Locale locale() {
    return bool() ? Locale.GERMANY : Locale.forLanguageTag("cs");
  }

  public Currency currency() {
    return Currency.getInstance(bool() ? "EUR" : "CZK");
  }

  public URI uri() {
    return URI.create("https://example.org/" + random.nextInt(1000));
  }

  public byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(4) + 1];
    random.nextBytes(bytes);
    return bytes;
  }

  public ByteBuffer byteBuffer() {
    return ByteBuffer.wrap(bytes());
  }

  public SdkBytes sdkBytes() {
    return SdkBytes.fromByteArray(bytes());
  }

  public AttributeValue attributeValue() {
    return bool()
        ? AttributeValue.fromS(string())
        : AttributeValue.fromL(List.of(AttributeValue.fromN("7"), AttributeValue.fromBool(true)));
  }

  public boolean[] bools() {
    return new boolean[] {bool(), bool()};
  }

  public short[] shorts() {
    return new short[] {int16(), int16()};
  }

  public int[] ints() {
    return new int[] {int32(), int32()};
  }

  public long[] longs() {
    return new long[] {int64(), int64()};
  }

  public float[] floats() {
    return new float[] {float32(), float32()};
  }

  public double[] doubles() {
    return new double[] {float64(), float64()};
  }

  @SafeVarargs
  public final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** Null, or a value; null for certain if it is deep within others. */
  public <T> T orNull(Supplier<T> value) {
    return depth > 2 || bool() ? null : deeper(value);
  }

  public <T> Optional<T> optional(Supplier<T> value) {
    return Optional.ofNullable(orNull(value));
  }

  public <T> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      list.add(deeper(element));
    }
    return list;
  }

  public <T> Set<T> set(Supplier<T> element) {
    return new LinkedHashSet<>(oneAtLeast(element));
  }

  public <T extends Comparable<? super T>> SortedSet<T> sortedSet(Supplier<T> element) {
    return new TreeSet<>(oneAtLeast(element));
  }

  public <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      map.put(key.get(), deeper(value));
    }
    return map;
  }

  public <K extends Comparable<? super K>, V> SortedMap<K, V> sortedMap(
      Supplier<K> key, Supplier<V> value) {
    return new TreeMap<>(map(key, value));
  }

  public <T> T[] array(IntFunction<T[]> array, Supplier<T> element) {
    return list(element).toArray(array);
  }

  private <T> List<T> oneAtLeast(Supplier<T> element) {
    List<T> elements = list(element);
    elements.add(element.get());
    return elements;
  }

  private int count() {
    return depth > 2 ? 0 : random.nextInt(3);
  }

  private <T> T deeper(Supplier<T> value) {
    depth++;
    try {
      return value.get();
    } finally {
      depth--;
    }
  }
}
