package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.ListUpdate;
import dev.dynaset.update.MapUpdate;
import dev.dynaset.update.NumberUpdate;
import dev.dynaset.update.OptionalListUpdate;
import dev.dynaset.update.OptionalMapUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
import dev.dynaset.update.OptionalSetUpdate;
import dev.dynaset.update.OptionalTimeToLiveUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.SetUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
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

/** What updates can change of {@link Everything}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingUpdate extends UpdateVocabulary<EverythingUpdate> {
  static final EverythingUpdate INSTANCE = new EverythingUpdate();

  private EverythingUpdate() {
    super(EverythingTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code expires-at}: a number, may be absent} */
  public OptionalTimeToLiveUpdate<EverythingUpdate, Instant> expiresAt() {
    return optionalTimeToLiveAt(EverythingTable.Codec.EXPIRES_AT, Forms.epochSeconds());
  }

  /** {@return {@code offset-date-time}: a string, required} */
  public ValueUpdate<EverythingUpdate, OffsetDateTime> offsetDateTime() {
    return valueAt(EverythingTable.Codec.OFFSET_DATE_TIME, Forms.offsetDateTime());
  }

  /** {@return {@code zoned-date-time}: a string, required} */
  public ValueUpdate<EverythingUpdate, ZonedDateTime> zonedDateTime() {
    return valueAt(EverythingTable.Codec.ZONED_DATE_TIME, Forms.zonedDateTime());
  }

  /** {@return {@code local-time}: a string, required} */
  public ValueUpdate<EverythingUpdate, LocalTime> localTime() {
    return valueAt(EverythingTable.Codec.LOCAL_TIME, Forms.localTime());
  }

  /** {@return {@code duration}: a number, required} */
  public ValueUpdate<EverythingUpdate, Duration> duration() {
    return valueAt(EverythingTable.Codec.DURATION, Forms.duration());
  }

  /** {@return {@code period}: a string, required} */
  public ValueUpdate<EverythingUpdate, Period> period() {
    return valueAt(EverythingTable.Codec.PERIOD, Forms.period());
  }

  /** {@return {@code year}: a number, required} */
  public ValueUpdate<EverythingUpdate, Year> year() {
    return valueAt(EverythingTable.Codec.YEAR, Forms.year());
  }

  /** {@return {@code year-month}: a string, required} */
  public ValueUpdate<EverythingUpdate, YearMonth> yearMonth() {
    return valueAt(EverythingTable.Codec.YEAR_MONTH, Forms.yearMonth());
  }

  /** {@return {@code uri}: a string, required} */
  public ValueUpdate<EverythingUpdate, URI> uri() {
    return valueAt(EverythingTable.Codec.URI, Forms.uri());
  }

  /** {@return {@code locale}: a string, required} */
  public ValueUpdate<EverythingUpdate, Locale> locale() {
    return valueAt(EverythingTable.Codec.LOCALE, Forms.locale());
  }

  /** {@return {@code currency}: a string, required} */
  public ValueUpdate<EverythingUpdate, Currency> currency() {
    return valueAt(EverythingTable.Codec.CURRENCY, Forms.currency());
  }

  /** {@return {@code initial}: a string, required} */
  public ValueUpdate<EverythingUpdate, Character> initial() {
    return valueAt(EverythingTable.Codec.INITIAL, Forms.character());
  }

  /** {@return {@code letter}: a string, required} */
  public ValueUpdate<EverythingUpdate, Character> letter() {
    return valueAt(EverythingTable.Codec.LETTER, Forms.character());
  }

  /** {@return {@code maybe}: a string, may be absent} */
  public OptionalUpdate<EverythingUpdate, Character> maybe() {
    return optionalAt(EverythingTable.Codec.MAYBE, Forms.character());
  }

  /** {@return {@code bytes}: binary, required} */
  public ValueUpdate<EverythingUpdate, SdkBytes> bytes() {
    return valueAt(EverythingTable.Codec.BYTES, Forms.sdkBytes());
  }

  /** {@return {@code buffer}: binary, required} */
  public ValueUpdate<EverythingUpdate, ByteBuffer> buffer() {
    return valueAt(EverythingTable.Codec.BUFFER, Forms.byteBuffer());
  }

  /** {@return {@code raw}: a value of any type, required} */
  public ValueUpdate<EverythingUpdate, AttributeValue> raw() {
    return valueAt(EverythingTable.Codec.RAW, Forms.attributeValue());
  }

  /** {@return {@code pause}: a number, may be absent} */
  public OptionalUpdate<EverythingUpdate, Duration> pause() {
    return optionalAt(EverythingTable.Codec.PAUSE, Forms.duration());
  }

  /** {@return {@code optional-int}: a number, may be absent} */
  public OptionalNumberUpdate<EverythingUpdate, Integer> optionalInt() {
    return optionalNumberAt(EverythingTable.Codec.OPTIONAL_INT, Forms.intValue());
  }

  /** {@return {@code optional-long}: a number, may be absent} */
  public OptionalNumberUpdate<EverythingUpdate, Long> optionalLong() {
    return optionalNumberAt(EverythingTable.Codec.OPTIONAL_LONG, Forms.longValue());
  }

  /** {@return {@code optional-double}: a number, may be absent} */
  public OptionalNumberUpdate<EverythingUpdate, Double> optionalDouble() {
    return optionalNumberAt(EverythingTable.Codec.OPTIONAL_DOUBLE, Forms.doubleValue());
  }

  /** {@return {@code since}: a number, may be absent} */
  public OptionalUpdate<EverythingUpdate, LocalDate> since() {
    return optionalAt(EverythingTable.Codec.SINCE, EverythingTable.Codec.EPOCH_DAY_FORM);
  }

  /** {@return {@code holes}: a list, required} */
  public ListUpdate<EverythingUpdate, List<String>, String,
      OptionalUpdate<EverythingUpdate, String>> holes() {
    return new ListUpdate<>(
        at(EverythingTable.Codec.HOLES),
        Forms.list(Forms.nullable(Forms.string())),
        Forms.nullable(Forms.string()),
        element -> new OptionalUpdate<EverythingUpdate, String>(element,
            Forms.nullable(Forms.string())));
  }

  /** {@return {@code colors}: a list, required} */
  public ListUpdate<EverythingUpdate, Collection<Everything.Color>, Everything.Color,
      OptionalUpdate<EverythingUpdate, Everything.Color>> colors() {
    return new ListUpdate<>(
        at(EverythingTable.Codec.COLORS),
        Forms.collection(EverythingTable.Codec.COLOR_FORM),
        EverythingTable.Codec.COLOR_FORM,
        element -> new OptionalUpdate<EverythingUpdate, Everything.Color>(element,
            EverythingTable.Codec.COLOR_FORM));
  }

  /** {@return {@code color-set}: a set of strings, required} */
  public SetUpdate<EverythingUpdate, Set<Everything.Color>, Everything.Color> colorSet() {
    return setAt(
        EverythingTable.Codec.COLOR_SET,
        Forms.stringSet(EverythingTable.Codec.COLOR_FORM),
        Forms.stringSet(EverythingTable.Codec.COLOR_FORM));
  }

  /** {@return {@code numbers}: a set of numbers, required} */
  public SetUpdate<EverythingUpdate, Set<BigInteger>, BigInteger> numbers() {
    return setAt(
        EverythingTable.Codec.NUMBERS,
        Forms.numberSet(Forms.bigInteger()),
        Forms.numberSet(Forms.bigInteger()));
  }

  /** {@return {@code blobs}: a set of binary, required} */
  public SetUpdate<EverythingUpdate, Set<ByteBuffer>, ByteBuffer> blobs() {
    return setAt(
        EverythingTable.Codec.BLOBS,
        Forms.binarySet(Forms.byteBuffer()),
        Forms.binarySet(Forms.byteBuffer()));
  }

  /** {@return {@code booleans}: a list, required} */
  public ValueUpdate<EverythingUpdate, Set<Boolean>> booleans() {
    return valueAt(EverythingTable.Codec.BOOLEANS, Forms.set(Forms.bool()));
  }

  /** {@return {@code ids}: a set of strings, required} */
  public SetUpdate<EverythingUpdate, SortedSet<Everything.Id>, Everything.Id> ids() {
    return setAt(
        EverythingTable.Codec.IDS,
        Forms.sortedStringSet(EverythingTable.Codec.ID_FORM),
        Forms.stringSet(EverythingTable.Codec.ID_FORM));
  }

  /** {@return {@code ints}: a list, required} */
  public ValueUpdate<EverythingUpdate, int[]> ints() {
    return valueAt(EverythingTable.Codec.INTS, Forms.ints());
  }

  /** {@return {@code doubles}: a list, required} */
  public ValueUpdate<EverythingUpdate, double[]> doubles() {
    return valueAt(EverythingTable.Codec.DOUBLES, Forms.doubles());
  }

  /** {@return {@code strings}: a list, required} */
  public ListUpdate<EverythingUpdate, String[], String, OptionalUpdate<EverythingUpdate, String>>
      strings() {
    return new ListUpdate<>(
        at(EverythingTable.Codec.STRINGS),
        Forms.array(Forms.string(), new String[0]),
        Forms.string(),
        element -> new OptionalUpdate<EverythingUpdate, String>(element, Forms.string()));
  }

  /** {@return {@code by-color}: a map, required} */
  public MapUpdate<EverythingUpdate, Map<Everything.Color, Set<Integer>>, Everything.Color,
      OptionalSetUpdate<EverythingUpdate, Set<Integer>, Integer>> byColor() {
    return new MapUpdate<>(
        at(EverythingTable.Codec.BY_COLOR),
        Forms.map(EverythingTable.Codec.COLOR_FORM, Forms.numberSet(Forms.intValue())),
        EverythingTable.Codec.COLOR_FORM,
        element -> new OptionalSetUpdate<EverythingUpdate, Set<Integer>, Integer>(
            element,
            Forms.numberSet(Forms.intValue()),
            Forms.numberSet(Forms.intValue())));
  }

  /** {@return {@code by-uuid}: a map, required} */
  public MapUpdate<EverythingUpdate, SortedMap<UUID, Duration>, UUID,
      OptionalUpdate<EverythingUpdate, Duration>> byUuid() {
    return new MapUpdate<>(
        at(EverythingTable.Codec.BY_UUID),
        Forms.sortedMap(Forms.uuid(), Forms.nullable(Forms.duration())),
        Forms.uuid(),
        element -> new OptionalUpdate<EverythingUpdate, Duration>(element,
            Forms.nullable(Forms.duration())));
  }

  /** {@return {@code deep}: a list, required} */
  public ListUpdate<EverythingUpdate, List<Map<String, List<LocalDate>>>,
      Map<String, List<LocalDate>>,
      OptionalMapUpdate<EverythingUpdate, Map<String, List<LocalDate>>, String,
      OptionalListUpdate<EverythingUpdate, List<LocalDate>, LocalDate,
      OptionalUpdate<EverythingUpdate, LocalDate>>>> deep() {
    return new ListUpdate<>(
        at(EverythingTable.Codec.DEEP),
        Forms.list(Forms.map(Forms.string(), Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM))),
        Forms.map(Forms.string(), Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM)),
        element -> new OptionalMapUpdate<EverythingUpdate, Map<String, List<LocalDate>>, String,
            OptionalListUpdate<EverythingUpdate, List<LocalDate>, LocalDate,
            OptionalUpdate<EverythingUpdate, LocalDate>>>(
            element,
            Forms.map(Forms.string(), Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM)),
            Forms.string(),
            element2 -> new OptionalListUpdate<EverythingUpdate, List<LocalDate>, LocalDate,
                OptionalUpdate<EverythingUpdate, LocalDate>>(
                element2,
                Forms.list(EverythingTable.Codec.EPOCH_DAY_FORM),
                EverythingTable.Codec.EPOCH_DAY_FORM,
                element3 -> new OptionalUpdate<EverythingUpdate, LocalDate>(element3,
                    EverythingTable.Codec.EPOCH_DAY_FORM))));
  }

  /** {@return {@code by-spelling}: a string, required} */
  public ValueUpdate<EverythingUpdate, Everything.Color> bySpelling() {
    return valueAt(EverythingTable.Codec.BY_SPELLING, EverythingTable.Codec.COLOR_CONSTANTS_FORM);
  }

  /** {@return {@code active}: a boolean, may be absent} */
  public ValueUpdate<EverythingUpdate, Boolean> active() {
    return valueAt(EverythingTable.Codec.ACTIVE, Forms.bool());
  }

  /** {@return {@code seven}: a number, may be absent} */
  public IntUpdate<EverythingUpdate> seven() {
    return intAt(EverythingTable.Codec.SEVEN);
  }

  /** {@return {@code price}: a number, may be absent} */
  public NumberUpdate<EverythingUpdate, BigDecimal> price() {
    return numberAt(EverythingTable.Codec.PRICE, Forms.bigDecimal());
  }

  /** {@return {@code start}: a string, may be absent} */
  public ValueUpdate<EverythingUpdate, LocalDate> start() {
    return valueAt(EverythingTable.Codec.START, Forms.localDate());
  }

  /** {@return {@code roles}: a set of strings, may be absent} */
  public SetUpdate<EverythingUpdate, Set<String>, String> roles() {
    return setAt(
        EverythingTable.Codec.ROLES,
        Forms.stringSet(Forms.string()),
        Forms.stringSet(Forms.string()));
  }

  /** {@return {@code counts}: a map, may be absent} */
  public MapUpdate<EverythingUpdate, Map<String, Integer>, String,
      OptionalNumberUpdate<EverythingUpdate, Integer>> counts() {
    return new MapUpdate<>(
        at(EverythingTable.Codec.COUNTS),
        Forms.map(Forms.string(), Forms.intValue()),
        Forms.string(),
        element -> new OptionalNumberUpdate<EverythingUpdate, Integer>(element, Forms.intValue()));
  }

  /** {@return {@code a.b "c"}: a string, may be absent} */
  public ValueUpdate<EverythingUpdate, String> greeting() {
    return valueAt(EverythingTable.Codec.GREETING, Forms.string());
  }
}
