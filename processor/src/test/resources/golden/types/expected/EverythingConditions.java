package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.FlagPath;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.MapPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.SetPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import javax.annotation.processing.Generated;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of {@link Everything} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(EverythingConditions<V> item)}, holds in every filter of
 * whole items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class EverythingConditions<V> extends Vocabulary<V> {
  EverythingConditions() {
    super(EverythingTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code version}: a number, required} */
  public WholeNumberPath<V, Long> version() {
    return wholeNumberAt(EverythingTable.Codec.VERSION, Forms.longValue());
  }

  /** {@return {@code expires-at}: a number, may be absent} */
  public OrderedPath<V, Instant> expiresAt() {
    return orderedAt(EverythingTable.Codec.EXPIRES_AT, Forms.epochSeconds());
  }

  /** {@return {@code created-at}: a string, required} */
  public OrderedPath<V, Instant> createdAt() {
    return orderedAt(EverythingTable.Codec.CREATED_AT, Forms.instant());
  }

  /** {@return {@code updated-at}: a string, required} */
  public OrderedPath<V, Instant> updatedAt() {
    return orderedAt(EverythingTable.Codec.UPDATED_AT, Forms.instant());
  }

  /** {@return {@code offset-date-time}: a string, required} */
  public ValuePath<V, OffsetDateTime> offsetDateTime() {
    return valueAt(EverythingTable.Codec.OFFSET_DATE_TIME, Forms.offsetDateTime());
  }

  /** {@return {@code zoned-date-time}: a string, required} */
  public ValuePath<V, ZonedDateTime> zonedDateTime() {
    return valueAt(EverythingTable.Codec.ZONED_DATE_TIME, Forms.zonedDateTime());
  }

  /** {@return {@code local-time}: a string, required} */
  public OrderedPath<V, LocalTime> localTime() {
    return orderedAt(EverythingTable.Codec.LOCAL_TIME, Forms.localTime());
  }

  /** {@return {@code duration}: a number, required} */
  public OrderedPath<V, Duration> duration() {
    return orderedAt(EverythingTable.Codec.DURATION, Forms.duration());
  }

  /** {@return {@code period}: a string, required} */
  public ValuePath<V, Period> period() {
    return valueAt(EverythingTable.Codec.PERIOD, Forms.period());
  }

  /** {@return {@code year}: a number, required} */
  public OrderedPath<V, Year> year() {
    return orderedAt(EverythingTable.Codec.YEAR, Forms.year());
  }

  /** {@return {@code year-month}: a string, required} */
  public OrderedPath<V, YearMonth> yearMonth() {
    return orderedAt(EverythingTable.Codec.YEAR_MONTH, Forms.yearMonth());
  }

  /** {@return {@code uri}: a string, required} */
  public ValuePath<V, URI> uri() {
    return valueAt(EverythingTable.Codec.URI, Forms.uri());
  }

  /** {@return {@code locale}: a string, required} */
  public ValuePath<V, Locale> locale() {
    return valueAt(EverythingTable.Codec.LOCALE, Forms.locale());
  }

  /** {@return {@code currency}: a string, required} */
  public ValuePath<V, Currency> currency() {
    return valueAt(EverythingTable.Codec.CURRENCY, Forms.currency());
  }

  /** {@return {@code initial}: a string, required} */
  public OrderedPath<V, Character> initial() {
    return orderedAt(EverythingTable.Codec.INITIAL, Forms.character());
  }

  /** {@return {@code letter}: a string, required} */
  public OrderedPath<V, Character> letter() {
    return orderedAt(EverythingTable.Codec.LETTER, Forms.character());
  }

  /** {@return {@code maybe}: a string, may be absent} */
  public OrderedPath<V, Character> maybe() {
    return orderedAt(EverythingTable.Codec.MAYBE, Forms.character());
  }

  /** {@return {@code bytes}: binary, required} */
  public OrderedPath<V, SdkBytes> bytes() {
    return orderedAt(EverythingTable.Codec.BYTES, Forms.sdkBytes());
  }

  /** {@return {@code buffer}: binary, required} */
  public OrderedPath<V, ByteBuffer> buffer() {
    return orderedAt(EverythingTable.Codec.BUFFER, Forms.byteBuffer());
  }

  /** {@return {@code raw}: a value of any type, required} */
  public ValuePath<V, AttributeValue> raw() {
    return valueAt(EverythingTable.Codec.RAW, Forms.attributeValue());
  }

  /** {@return {@code pause}: a number, may be absent} */
  public OrderedPath<V, Duration> pause() {
    return orderedAt(EverythingTable.Codec.PAUSE, Forms.duration());
  }

  /** {@return {@code optional-int}: a number, may be absent} */
  public WholeNumberPath<V, Integer> optionalInt() {
    return wholeNumberAt(EverythingTable.Codec.OPTIONAL_INT, Forms.intValue());
  }

  /** {@return {@code optional-long}: a number, may be absent} */
  public WholeNumberPath<V, Long> optionalLong() {
    return wholeNumberAt(EverythingTable.Codec.OPTIONAL_LONG, Forms.longValue());
  }

  /** {@return {@code optional-double}: a number, may be absent} */
  public DoublePath<V> optionalDouble() {
    return doubleAt(EverythingTable.Codec.OPTIONAL_DOUBLE);
  }

  /** {@return {@code since}: a number, may be absent} */
  public OrderedPath<V, LocalDate> since() {
    return orderedAt(EverythingTable.Codec.SINCE, EverythingTable.Codec.EPOCH_DAY_FORM);
  }

  /** {@return {@code holes}: a list, required} */
  public ListPath<V, List<String>, String, TextPath<V>> holes() {
    return new ListPath<>(
        at(EverythingTable.Codec.HOLES),
        Forms.list(Forms.nullable(Forms.string())),
        Forms.nullable(Forms.string()),
        TextPath::new);
  }

  /** {@return {@code colors}: a list, required} */
  public ListPath<V, Collection<Everything.Color>, Everything.Color,
      ValuePath<V, Everything.Color>> colors() {
    return new ListPath<>(
        at(EverythingTable.Codec.COLORS),
        Forms.collection(EverythingTable.Codec.COLOR_FORM),
        EverythingTable.Codec.COLOR_FORM,
        element -> new ValuePath<V, Everything.Color>(element, EverythingTable.Codec.COLOR_FORM));
  }

  /** {@return {@code color-set}: a set of strings, required} */
  public SetPath<V, Set<Everything.Color>, Everything.Color> colorSet() {
    return setAt(
        EverythingTable.Codec.COLOR_SET,
        Forms.stringSet(EverythingTable.Codec.COLOR_FORM),
        EverythingTable.Codec.COLOR_FORM);
  }

  /** {@return {@code numbers}: a set of numbers, required} */
  public SetPath<V, Set<BigInteger>, BigInteger> numbers() {
    return setAt(
        EverythingTable.Codec.NUMBERS,
        Forms.numberSet(Forms.bigInteger()),
        Forms.bigInteger());
  }

  /** {@return {@code blobs}: a set of binary, required} */
  public SetPath<V, Set<ByteBuffer>, ByteBuffer> blobs() {
    return setAt(
        EverythingTable.Codec.BLOBS,
        Forms.binarySet(Forms.byteBuffer()),
        Forms.byteBuffer());
  }

  /** {@return {@code booleans}: a list, required} */
  public SetPath<V, Set<Boolean>, Boolean> booleans() {
    return setAt(
        EverythingTable.Codec.BOOLEANS,
        Forms.set(Forms.bool()),
        Forms.bool());
  }

  /** {@return {@code ids}: a set of strings, required} */
  public SetPath<V, SortedSet<Everything.Id>, Everything.Id> ids() {
    return setAt(
        EverythingTable.Codec.IDS,
        Forms.sortedStringSet(EverythingTable.Codec.ID_FORM),
        EverythingTable.Codec.ID_FORM);
  }

  /** {@return {@code ints}: a list, required} */
  public ValuePath<V, int[]> ints() {
    return valueAt(EverythingTable.Codec.INTS, Forms.ints());
  }

  /** {@return {@code doubles}: a list, required} */
  public ValuePath<V, double[]> doubles() {
    return valueAt(EverythingTable.Codec.DOUBLES, Forms.doubles());
  }

  /** {@return {@code strings}: a list, required} */
  public ListPath<V, String[], String, TextPath<V>> strings() {
    return new ListPath<>(
        at(EverythingTable.Codec.STRINGS),
        Forms.array(Forms.string(), new String[0]),
        Forms.string(),
        TextPath::new);
  }

  /** {@return {@code by-color}: a map, required} */
  public MapPath<V, Map<Everything.Color, Set<Integer>>, Everything.Color,
      SetPath<V, Set<Integer>, Integer>> byColor() {
    return new MapPath<>(
        at(EverythingTable.Codec.BY_COLOR),
        Forms.map(EverythingTable.Codec.COLOR_FORM, Forms.numberSet(Forms.intValue())),
        EverythingTable.Codec.COLOR_FORM,
        element -> new SetPath<V, Set<Integer>, Integer>(
            element,
            Forms.numberSet(Forms.intValue()),
            Forms.intValue()));
  }

  /** {@return {@code by-uuid}: a map, required} */
  public MapPath<V, SortedMap<UUID, Duration>, UUID, OrderedPath<V, Duration>> byUuid() {
    return new MapPath<>(
        at(EverythingTable.Codec.BY_UUID),
        Forms.sortedMap(Forms.uuid(), Forms.nullable(Forms.duration())),
        Forms.uuid(),
        element -> new OrderedPath<V, Duration>(element, Forms.duration()));
  }

  /** {@return {@code deep}: a list, required} */
  public ListPath<V, List<Map<String, List<LocalDate>>>, Map<String, List<LocalDate>>,
      MapPath<V, Map<String, List<LocalDate>>, String,
      ListPath<V, List<LocalDate>, LocalDate, OrderedPath<V, LocalDate>>>> deep() {
    return new ListPath<>(
        at(EverythingTable.Codec.DEEP),
        Forms.list(Forms.map(Forms.string(), Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM))),
        Forms.map(Forms.string(), Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM)),
        element -> new MapPath<V, Map<String, List<LocalDate>>, String,
            ListPath<V, List<LocalDate>, LocalDate, OrderedPath<V, LocalDate>>>(
            element,
            Forms.map(Forms.string(), Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM)),
            Forms.string(),
            element2 -> new ListPath<V, List<LocalDate>, LocalDate, OrderedPath<V, LocalDate>>(
                element2,
                Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM),
                EverythingTable.Codec.EPOCH_DAY_FORM,
                element3 -> new OrderedPath<V, LocalDate>(element3,
                    EverythingTable.Codec.EPOCH_DAY_FORM))));
  }

  /** {@return {@code by-spelling}: a string, required} */
  public OrderedPath<V, Everything.Color> bySpelling() {
    return orderedAt(EverythingTable.Codec.BY_SPELLING, EverythingTable.Codec.COLOR_CONSTANTS_FORM);
  }

  /** {@return {@code active}: a boolean, may be absent} */
  public FlagPath<V> active() {
    return flagAt(EverythingTable.Codec.ACTIVE);
  }

  /** {@return {@code seven}: a number, may be absent} */
  public WholeNumberPath<V, Integer> seven() {
    return wholeNumberAt(EverythingTable.Codec.SEVEN, Forms.intValue());
  }

  /** {@return {@code price}: a number, may be absent} */
  public OrderedPath<V, BigDecimal> price() {
    return orderedAt(EverythingTable.Codec.PRICE, Forms.bigDecimal());
  }

  /** {@return {@code start}: a string, may be absent} */
  public OrderedPath<V, LocalDate> start() {
    return orderedAt(EverythingTable.Codec.START, Forms.localDate());
  }

  /** {@return {@code roles}: a set of strings, may be absent} */
  public SetPath<V, Set<String>, String> roles() {
    return setAt(
        EverythingTable.Codec.ROLES,
        Forms.stringSet(Forms.string()),
        Forms.string());
  }

  /** {@return {@code counts}: a map, may be absent} */
  public MapPath<V, Map<String, Integer>, String, WholeNumberPath<V, Integer>> counts() {
    return new MapPath<>(
        at(EverythingTable.Codec.COUNTS),
        Forms.map(Forms.string(), Forms.intValue()),
        Forms.string(),
        element -> new WholeNumberPath<V, Integer>(element, Forms.intValue()));
  }

  /** {@return {@code a.b "c"}: a string, may be absent} */
  public TextPath<V> greeting() {
    return textAt(EverythingTable.Codec.GREETING);
  }
}
