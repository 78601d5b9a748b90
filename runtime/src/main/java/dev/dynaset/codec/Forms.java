package dev.dynaset.codec;

import dev.dynaset.AttributeConverter;
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
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The stored forms of all types; {@code docs/types.md} describes them. Methods and not constants, so
 * that only the forms that a model has are loaded.
 */
public final class Forms {
  private Forms() {}

  /** An S as it is. */
  public static Form<String> string() {
    return TextForms.StringForm.INSTANCE;
  }

  /** A BOOL. */
  public static Form<Boolean> bool() {
    return BooleanForm.INSTANCE;
  }

  /** An N that is a whole number and fits byte. */
  public static Form<Byte> byteValue() {
    return NumberForms.ByteForm.INSTANCE;
  }

  /** An N that is a whole number and fits short. */
  public static Form<Short> shortValue() {
    return NumberForms.ShortForm.INSTANCE;
  }

  /** An N that is a whole number and fits int. */
  public static Form<Integer> intValue() {
    return NumberForms.IntForm.INSTANCE;
  }

  /** An N that is a whole number and fits long. */
  public static Form<Long> longValue() {
    return NumberForms.LongForm.INSTANCE;
  }

  /** An N as the nearest float. */
  public static Form<Float> floatValue() {
    return NumberForms.FloatForm.INSTANCE;
  }

  /** An N as the nearest double. */
  public static Form<Double> doubleValue() {
    return NumberForms.DoubleForm.INSTANCE;
  }

  /** An N that is a whole number. */
  public static Form<BigInteger> bigInteger() {
    return NumberForms.BigIntegerForm.INSTANCE;
  }

  /** An N with all its digits. */
  public static Form<BigDecimal> bigDecimal() {
    return NumberForms.BigDecimalForm.INSTANCE;
  }

  /** An S: ISO-8601 in UTC with nine digits. */
  public static Form<Instant> instant() {
    return InstantForm.INSTANCE;
  }

  /** An S: ISO-8601. */
  public static Form<LocalDate> localDate() {
    return LocalDateForm.INSTANCE;
  }

  /** An S: ISO-8601 with nine digits. */
  public static Form<LocalDateTime> localDateTime() {
    return LocalDateTimeForm.INSTANCE;
  }

  /** An S of 36 characters. */
  public static Form<UUID> uuid() {
    return UuidForm.INSTANCE;
  }

  /** A B; the array is copied in both directions. */
  public static Form<byte[]> binary() {
    return BinaryForms.ArrayForm.INSTANCE;
  }

  /** An S: ISO-8601 with nine digits and the offset. */
  public static Form<OffsetDateTime> offsetDateTime() {
    return TimeForms.OffsetForm.INSTANCE;
  }

  /** An S: ISO-8601 with nine digits, the offset and the zone. */
  public static Form<ZonedDateTime> zonedDateTime() {
    return TimeForms.ZonedForm.INSTANCE;
  }

  /** An S: ISO-8601 with nine digits. */
  public static Form<LocalTime> localTime() {
    return TimeForms.TimeForm.INSTANCE;
  }

  /** An N: seconds with up to nine decimals. Reads ISO-8601 text as well. */
  public static Form<Duration> duration() {
    return TimeForms.DurationForm.INSTANCE;
  }

  /** An S: ISO-8601. */
  public static Form<Period> period() {
    return TimeForms.PeriodForm.INSTANCE;
  }

  /** An N. Reads text as well. */
  public static Form<Year> year() {
    return TimeForms.YearForm.INSTANCE;
  }

  /** An S: ISO-8601. */
  public static Form<YearMonth> yearMonth() {
    return TimeForms.YearMonthForm.INSTANCE;
  }

  /** An N: seconds since 1970, what is finer cut off. The form of a time to live. */
  public static Form<Instant> epochSeconds() {
    return TimeForms.EpochSecondsForm.INSTANCE;
  }

  /** An S as it is written. */
  public static Form<URI> uri() {
    return TextForms.UriForm.INSTANCE;
  }

  /** An S: the language tag. */
  public static Form<Locale> locale() {
    return TextForms.LocaleForm.INSTANCE;
  }

  /** An S: the code. */
  public static Form<Currency> currency() {
    return TextForms.CurrencyForm.INSTANCE;
  }

  /** An S of one character. */
  public static Form<Character> character() {
    return TextForms.CharForm.INSTANCE;
  }

  /** A B. */
  public static Form<SdkBytes> sdkBytes() {
    return BinaryForms.SdkBytesForm.INSTANCE;
  }

  /** A B: what is left of the buffer. */
  public static Form<ByteBuffer> byteBuffer() {
    return BinaryForms.BufferForm.INSTANCE;
  }

  /** Any value as it is. */
  public static Form<AttributeValue> attributeValue() {
    return AttributeValueForm.INSTANCE;
  }

  /** An L of BOOL. */
  public static Form<boolean[]> booleans() {
    return PrimitiveArrayForms.Booleans.INSTANCE;
  }

  /** An L of N. */
  public static Form<short[]> shorts() {
    return PrimitiveArrayForms.Shorts.INSTANCE;
  }

  /** An L of N. */
  public static Form<int[]> ints() {
    return PrimitiveArrayForms.Ints.INSTANCE;
  }

  /** An L of N. */
  public static Form<long[]> longs() {
    return PrimitiveArrayForms.Longs.INSTANCE;
  }

  /** An L of N. */
  public static Form<float[]> floats() {
    return PrimitiveArrayForms.Floats.INSTANCE;
  }

  /** An L of N. */
  public static Form<double[]> doubles() {
    return PrimitiveArrayForms.Doubles.INSTANCE;
  }

  /** An L. */
  public static <E> Form<List<E>> list(Form<E> element) {
    return new ListForm<>(element);
  }

  /** An L. */
  public static <E> Form<Collection<E>> collection(Form<E> element) {
    return new ListForm.OfCollection<>(element);
  }

  /**
   * An L.
   *
   * @param empty an array of the type that is read
   */
  public static <E> Form<E[]> array(Form<E> element, E[] empty) {
    return new ListForm.OfArray<>(element, empty);
  }

  /** An L without duplicates, of elements that DynamoDB has no sets of. */
  public static <E> Form<Set<E>> set(Form<E> element) {
    return new SetForm.Plain<>(element, SetKind.L);
  }

  /** An SS. */
  public static <E> Form<Set<E>> stringSet(Form<E> element) {
    return new SetForm.Plain<>(element, SetKind.SS);
  }

  /** An NS. */
  public static <E> Form<Set<E>> numberSet(Form<E> element) {
    return new SetForm.Plain<>(element, SetKind.NS);
  }

  /** A BS. */
  public static <E> Form<Set<E>> binarySet(Form<E> element) {
    return new SetForm.Plain<>(element, SetKind.BS);
  }

  /** An L without duplicates, of elements that DynamoDB has no sets of; sorted when it is read. */
  public static <E> Form<SortedSet<E>> sortedSet(Form<E> element) {
    return new SetForm.Sorted<>(element, SetKind.L);
  }

  /** An SS; sorted when it is read. */
  public static <E> Form<SortedSet<E>> sortedStringSet(Form<E> element) {
    return new SetForm.Sorted<>(element, SetKind.SS);
  }

  /** An NS; sorted when it is read. */
  public static <E> Form<SortedSet<E>> sortedNumberSet(Form<E> element) {
    return new SetForm.Sorted<>(element, SetKind.NS);
  }

  /** A BS; sorted when it is read. */
  public static <E> Form<SortedSet<E>> sortedBinarySet(Form<E> element) {
    return new SetForm.Sorted<>(element, SetKind.BS);
  }

  /** An M whose keys are the text of an S or the digits of an N. */
  public static <K, V> Form<Map<K, V>> map(Form<K> key, Form<V> value) {
    return new MapForm<>(key, value);
  }

  /** An M whose keys are the text of an S or the digits of an N; sorted when it is read. */
  public static <K, V> Form<SortedMap<K, V>> sortedMap(Form<K> key, Form<V> value) {
    return new MapForm.Sorted<>(key, value);
  }

  /** Elements of collections that may be null, which is stored as NULL. */
  public static <V> Form<@Nullable V> nullable(Form<V> form) {
    return new NullableForm<>(form);
  }

  /** What a converter makes of another type. */
  public static <V, S> Form<V> converted(AttributeConverter<V, S> converter, Form<S> stored) {
    return new ConvertedForm<>(converter, stored);
  }
}
