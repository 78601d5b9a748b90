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

/** The attributes of {@link Everything}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingAttributes extends Vocabulary {
  public static final EverythingAttributes INSTANCE = new EverythingAttributes();

  private EverythingAttributes() {
    super(EverythingCodec.INSTANCE.shape());
  }

  public OrderedPath<EverythingAttributes, Everything.Id> id() {
    return new OrderedPath<>(at(EverythingCodec.ID), EverythingCodec.ID_FORM);
  }

  public OrderedPath<EverythingAttributes, LocalDate> day() {
    return new OrderedPath<>(at(EverythingCodec.DAY), EverythingCodec.EPOCH_DAY_FORM);
  }

  public WholeNumberPath<EverythingAttributes> version() {
    return new WholeNumberPath<>(at(EverythingCodec.VERSION));
  }

  public OrderedPath<EverythingAttributes, Instant> expiresAt() {
    return new OrderedPath<>(at(EverythingCodec.EXPIRES_AT), Forms.epochSeconds());
  }

  public OrderedPath<EverythingAttributes, Instant> createdAt() {
    return new OrderedPath<>(at(EverythingCodec.CREATED_AT), Forms.instant());
  }

  public OrderedPath<EverythingAttributes, Instant> updatedAt() {
    return new OrderedPath<>(at(EverythingCodec.UPDATED_AT), Forms.instant());
  }

  public ValuePath<EverythingAttributes, OffsetDateTime> offsetDateTime() {
    return new ValuePath<>(at(EverythingCodec.OFFSET_DATE_TIME), Forms.offsetDateTime());
  }

  public ValuePath<EverythingAttributes, ZonedDateTime> zonedDateTime() {
    return new ValuePath<>(at(EverythingCodec.ZONED_DATE_TIME), Forms.zonedDateTime());
  }

  public OrderedPath<EverythingAttributes, LocalTime> localTime() {
    return new OrderedPath<>(at(EverythingCodec.LOCAL_TIME), Forms.localTime());
  }

  public OrderedPath<EverythingAttributes, Duration> duration() {
    return new OrderedPath<>(at(EverythingCodec.DURATION), Forms.duration());
  }

  public ValuePath<EverythingAttributes, Period> period() {
    return new ValuePath<>(at(EverythingCodec.PERIOD), Forms.period());
  }

  public OrderedPath<EverythingAttributes, Year> year() {
    return new OrderedPath<>(at(EverythingCodec.YEAR), Forms.year());
  }

  public OrderedPath<EverythingAttributes, YearMonth> yearMonth() {
    return new OrderedPath<>(at(EverythingCodec.YEAR_MONTH), Forms.yearMonth());
  }

  public ValuePath<EverythingAttributes, URI> uri() {
    return new ValuePath<>(at(EverythingCodec.URI), Forms.uri());
  }

  public ValuePath<EverythingAttributes, Locale> locale() {
    return new ValuePath<>(at(EverythingCodec.LOCALE), Forms.locale());
  }

  public ValuePath<EverythingAttributes, Currency> currency() {
    return new ValuePath<>(at(EverythingCodec.CURRENCY), Forms.currency());
  }

  public OrderedPath<EverythingAttributes, Character> initial() {
    return new OrderedPath<>(at(EverythingCodec.INITIAL), Forms.character());
  }

  public OrderedPath<EverythingAttributes, Character> letter() {
    return new OrderedPath<>(at(EverythingCodec.LETTER), Forms.character());
  }

  public OrderedPath<EverythingAttributes, Character> maybe() {
    return new OrderedPath<>(at(EverythingCodec.MAYBE), Forms.character());
  }

  public OrderedPath<EverythingAttributes, SdkBytes> bytes() {
    return new OrderedPath<>(at(EverythingCodec.BYTES), Forms.sdkBytes());
  }

  public OrderedPath<EverythingAttributes, ByteBuffer> buffer() {
    return new OrderedPath<>(at(EverythingCodec.BUFFER), Forms.byteBuffer());
  }

  public ValuePath<EverythingAttributes, AttributeValue> raw() {
    return new ValuePath<>(at(EverythingCodec.RAW), Forms.attributeValue());
  }

  public OrderedPath<EverythingAttributes, Duration> pause() {
    return new OrderedPath<>(at(EverythingCodec.PAUSE), Forms.duration());
  }

  public WholeNumberPath<EverythingAttributes> optionalInt() {
    return new WholeNumberPath<>(at(EverythingCodec.OPTIONAL_INT));
  }

  public WholeNumberPath<EverythingAttributes> optionalLong() {
    return new WholeNumberPath<>(at(EverythingCodec.OPTIONAL_LONG));
  }

  public DoublePath<EverythingAttributes> optionalDouble() {
    return new DoublePath<>(at(EverythingCodec.OPTIONAL_DOUBLE));
  }

  public OrderedPath<EverythingAttributes, LocalDate> since() {
    return new OrderedPath<>(at(EverythingCodec.SINCE), EverythingCodec.EPOCH_DAY_FORM);
  }

  public ListPath<EverythingAttributes, List<String>, String, TextPath<EverythingAttributes>>
      holes() {
    return new ListPath<>(
        at(EverythingCodec.HOLES),
        Forms.list(Forms.nullable(Forms.string())),
        Forms.string(),
        TextPath::new);
  }

  public ListPath<EverythingAttributes, Collection<Everything.Color>, Everything.Color,
      ValuePath<EverythingAttributes, Everything.Color>> colors() {
    return new ListPath<>(
        at(EverythingCodec.COLORS),
        Forms.collection(EverythingCodec.COLOR_FORM),
        EverythingCodec.COLOR_FORM,
        element -> new ValuePath<EverythingAttributes, Everything.Color>(element,
            EverythingCodec.COLOR_FORM));
  }

  public SetPath<EverythingAttributes, Set<Everything.Color>, Everything.Color> colorSet() {
    return new SetPath<>(
        at(EverythingCodec.COLOR_SET),
        Forms.stringSet(EverythingCodec.COLOR_FORM),
        EverythingCodec.COLOR_FORM);
  }

  public SetPath<EverythingAttributes, Set<BigInteger>, BigInteger> numbers() {
    return new SetPath<>(
        at(EverythingCodec.NUMBERS),
        Forms.numberSet(Forms.bigInteger()),
        Forms.bigInteger());
  }

  public SetPath<EverythingAttributes, Set<ByteBuffer>, ByteBuffer> blobs() {
    return new SetPath<>(
        at(EverythingCodec.BLOBS),
        Forms.binarySet(Forms.byteBuffer()),
        Forms.byteBuffer());
  }

  public SetPath<EverythingAttributes, Set<Boolean>, Boolean> booleans() {
    return new SetPath<>(
        at(EverythingCodec.BOOLEANS),
        Forms.set(Forms.bool()),
        Forms.bool());
  }

  public SetPath<EverythingAttributes, SortedSet<Everything.Id>, Everything.Id> ids() {
    return new SetPath<>(
        at(EverythingCodec.IDS),
        Forms.sortedStringSet(EverythingCodec.ID_FORM),
        EverythingCodec.ID_FORM);
  }

  public ValuePath<EverythingAttributes, int[]> ints() {
    return new ValuePath<>(at(EverythingCodec.INTS), Forms.ints());
  }

  public ValuePath<EverythingAttributes, double[]> doubles() {
    return new ValuePath<>(at(EverythingCodec.DOUBLES), Forms.doubles());
  }

  public ListPath<EverythingAttributes, String[], String, TextPath<EverythingAttributes>>
      strings() {
    return new ListPath<>(
        at(EverythingCodec.STRINGS),
        Forms.array(Forms.string(), new String[0]),
        Forms.string(),
        TextPath::new);
  }

  public MapPath<EverythingAttributes, Map<Everything.Color, Set<Integer>>, Everything.Color,
      SetPath<EverythingAttributes, Set<Integer>, Integer>> byColor() {
    return new MapPath<>(
        at(EverythingCodec.BY_COLOR),
        Forms.map(EverythingCodec.COLOR_FORM, Forms.numberSet(Forms.intValue())),
        EverythingCodec.COLOR_FORM,
        element -> new SetPath<EverythingAttributes, Set<Integer>, Integer>(
            element,
            Forms.numberSet(Forms.intValue()),
            Forms.intValue()));
  }

  public MapPath<EverythingAttributes, SortedMap<UUID, Duration>, UUID,
      OrderedPath<EverythingAttributes, Duration>> byUuid() {
    return new MapPath<>(
        at(EverythingCodec.BY_UUID),
        Forms.sortedMap(Forms.uuid(), Forms.nullable(Forms.duration())),
        Forms.uuid(),
        element -> new OrderedPath<EverythingAttributes, Duration>(element, Forms.duration()));
  }

  public ListPath<EverythingAttributes, List<Map<String, List<LocalDate>>>,
      Map<String, List<LocalDate>>,
      MapPath<EverythingAttributes, Map<String, List<LocalDate>>, String,
      ListPath<EverythingAttributes, List<LocalDate>, LocalDate,
      OrderedPath<EverythingAttributes, LocalDate>>>> deep() {
    return new ListPath<>(
        at(EverythingCodec.DEEP),
        Forms.list(Forms.map(Forms.string(), Forms.list(EverythingCodec.EPOCH_DAY_FORM))),
        Forms.map(Forms.string(), Forms.list(EverythingCodec.EPOCH_DAY_FORM)),
        element -> new MapPath<EverythingAttributes, Map<String, List<LocalDate>>, String,
            ListPath<EverythingAttributes, List<LocalDate>, LocalDate,
            OrderedPath<EverythingAttributes, LocalDate>>>(
            element,
            Forms.map(Forms.string(), Forms.list(EverythingCodec.EPOCH_DAY_FORM)),
            Forms.string(),
            element2 -> new ListPath<EverythingAttributes, List<LocalDate>, LocalDate,
                OrderedPath<EverythingAttributes, LocalDate>>(
                element2,
                Forms.list(EverythingCodec.EPOCH_DAY_FORM),
                EverythingCodec.EPOCH_DAY_FORM,
                element3 -> new OrderedPath<EverythingAttributes, LocalDate>(element3,
                    EverythingCodec.EPOCH_DAY_FORM))));
  }

  public OrderedPath<EverythingAttributes, Everything.Color> bySpelling() {
    return new OrderedPath<>(at(EverythingCodec.BY_SPELLING), EverythingCodec.COLOR_CONSTANTS_FORM);
  }

  public FlagPath<EverythingAttributes> active() {
    return new FlagPath<>(at(EverythingCodec.ACTIVE));
  }

  public WholeNumberPath<EverythingAttributes> seven() {
    return new WholeNumberPath<>(at(EverythingCodec.SEVEN));
  }

  public OrderedPath<EverythingAttributes, BigDecimal> price() {
    return new OrderedPath<>(at(EverythingCodec.PRICE), Forms.bigDecimal());
  }

  public OrderedPath<EverythingAttributes, LocalDate> start() {
    return new OrderedPath<>(at(EverythingCodec.START), Forms.localDate());
  }

  public SetPath<EverythingAttributes, Set<String>, String> roles() {
    return new SetPath<>(
        at(EverythingCodec.ROLES),
        Forms.stringSet(Forms.string()),
        Forms.string());
  }

  public MapPath<EverythingAttributes, Map<String, Integer>, String,
      WholeNumberPath<EverythingAttributes>> counts() {
    return new MapPath<>(
        at(EverythingCodec.COUNTS),
        Forms.map(Forms.string(), Forms.intValue()),
        Forms.string(),
        WholeNumberPath::new);
  }

  public TextPath<EverythingAttributes> greeting() {
    return new TextPath<>(at(EverythingCodec.GREETING));
  }
}
