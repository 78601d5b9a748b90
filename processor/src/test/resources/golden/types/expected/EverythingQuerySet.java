package app;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
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
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
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

/** The items of {@link Everything} with one {@code id}, by {@code day}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingQuerySet
    extends TableStage<Everything, EverythingQuerySet.Filter, EverythingQuerySet> {
  EverythingQuerySet(Query<Everything> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected EverythingQuerySet with(Query<Everything> query) {
    return new EverythingQuerySet(query);
  }

  /** A Query with {@code id = ? AND day = ?}. */
  public TableQuerySet<Everything, Filter> dayEq(LocalDate day) {
    return range(RangeOperator.EQ, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day < ?}. */
  public TableQuerySet<Everything, Filter> dayLt(LocalDate day) {
    return range(RangeOperator.LT, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day <= ?}. */
  public TableQuerySet<Everything, Filter> dayLte(LocalDate day) {
    return range(RangeOperator.LTE, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day > ?}. */
  public TableQuerySet<Everything, Filter> dayGt(LocalDate day) {
    return range(RangeOperator.GT, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day >= ?}. */
  public TableQuerySet<Everything, Filter> dayGte(LocalDate day) {
    return range(RangeOperator.GTE, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /**
   * A Query with {@code id = ? AND day BETWEEN ? AND ?}, both included; nothing, without a request,
   * if they are reversed.
   */
  public TableQuerySet<Everything, Filter> dayBetween(LocalDate from, LocalDate to) {
    return rangeBetween(KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, from),
        KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, to));
  }

  /**
   * A Query with {@code id = ?}, and with {@code day} in a range whose bounds are known at run
   * time.
   */
  public TableQuerySet<Everything, Filter> dayWithin(KeyRange<LocalDate> range) {
    return rangeWithin(range,
        value -> KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, value));
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(EverythingCodec.INSTANCE.shape());
    }

    public WholeNumberPath<Filter> version() {
      return new WholeNumberPath<>(at(EverythingCodec.VERSION));
    }

    public OrderedPath<Filter, Instant> expiresAt() {
      return new OrderedPath<>(at(EverythingCodec.EXPIRES_AT), Forms.epochSeconds());
    }

    public OrderedPath<Filter, Instant> createdAt() {
      return new OrderedPath<>(at(EverythingCodec.CREATED_AT), Forms.instant());
    }

    public OrderedPath<Filter, Instant> updatedAt() {
      return new OrderedPath<>(at(EverythingCodec.UPDATED_AT), Forms.instant());
    }

    public ValuePath<Filter, OffsetDateTime> offsetDateTime() {
      return new ValuePath<>(at(EverythingCodec.OFFSET_DATE_TIME), Forms.offsetDateTime());
    }

    public ValuePath<Filter, ZonedDateTime> zonedDateTime() {
      return new ValuePath<>(at(EverythingCodec.ZONED_DATE_TIME), Forms.zonedDateTime());
    }

    public OrderedPath<Filter, LocalTime> localTime() {
      return new OrderedPath<>(at(EverythingCodec.LOCAL_TIME), Forms.localTime());
    }

    public OrderedPath<Filter, Duration> duration() {
      return new OrderedPath<>(at(EverythingCodec.DURATION), Forms.duration());
    }

    public ValuePath<Filter, Period> period() {
      return new ValuePath<>(at(EverythingCodec.PERIOD), Forms.period());
    }

    public OrderedPath<Filter, Year> year() {
      return new OrderedPath<>(at(EverythingCodec.YEAR), Forms.year());
    }

    public OrderedPath<Filter, YearMonth> yearMonth() {
      return new OrderedPath<>(at(EverythingCodec.YEAR_MONTH), Forms.yearMonth());
    }

    public ValuePath<Filter, URI> uri() {
      return new ValuePath<>(at(EverythingCodec.URI), Forms.uri());
    }

    public ValuePath<Filter, Locale> locale() {
      return new ValuePath<>(at(EverythingCodec.LOCALE), Forms.locale());
    }

    public ValuePath<Filter, Currency> currency() {
      return new ValuePath<>(at(EverythingCodec.CURRENCY), Forms.currency());
    }

    public OrderedPath<Filter, Character> initial() {
      return new OrderedPath<>(at(EverythingCodec.INITIAL), Forms.character());
    }

    public OrderedPath<Filter, Character> letter() {
      return new OrderedPath<>(at(EverythingCodec.LETTER), Forms.character());
    }

    public OrderedPath<Filter, Character> maybe() {
      return new OrderedPath<>(at(EverythingCodec.MAYBE), Forms.character());
    }

    public OrderedPath<Filter, SdkBytes> bytes() {
      return new OrderedPath<>(at(EverythingCodec.BYTES), Forms.sdkBytes());
    }

    public OrderedPath<Filter, ByteBuffer> buffer() {
      return new OrderedPath<>(at(EverythingCodec.BUFFER), Forms.byteBuffer());
    }

    public ValuePath<Filter, AttributeValue> raw() {
      return new ValuePath<>(at(EverythingCodec.RAW), Forms.attributeValue());
    }

    public OrderedPath<Filter, Duration> pause() {
      return new OrderedPath<>(at(EverythingCodec.PAUSE), Forms.duration());
    }

    public WholeNumberPath<Filter> optionalInt() {
      return new WholeNumberPath<>(at(EverythingCodec.OPTIONAL_INT));
    }

    public WholeNumberPath<Filter> optionalLong() {
      return new WholeNumberPath<>(at(EverythingCodec.OPTIONAL_LONG));
    }

    public DoublePath<Filter> optionalDouble() {
      return new DoublePath<>(at(EverythingCodec.OPTIONAL_DOUBLE));
    }

    public OrderedPath<Filter, LocalDate> since() {
      return new OrderedPath<>(at(EverythingCodec.SINCE), EverythingCodec.EPOCH_DAY_FORM);
    }

    public ListPath<Filter, List<String>, String, TextPath<Filter>> holes() {
      return new ListPath<>(
          at(EverythingCodec.HOLES),
          Forms.list(Forms.nullable(Forms.string())),
          Forms.string(),
          TextPath::new);
    }

    public ListPath<Filter, Collection<Everything.Color>, Everything.Color,
        ValuePath<Filter, Everything.Color>> colors() {
      return new ListPath<>(
          at(EverythingCodec.COLORS),
          Forms.collection(EverythingCodec.COLOR_FORM),
          EverythingCodec.COLOR_FORM,
          element -> new ValuePath<Filter, Everything.Color>(element, EverythingCodec.COLOR_FORM));
    }

    public SetPath<Filter, Set<Everything.Color>, Everything.Color> colorSet() {
      return new SetPath<>(
          at(EverythingCodec.COLOR_SET),
          Forms.stringSet(EverythingCodec.COLOR_FORM),
          EverythingCodec.COLOR_FORM);
    }

    public SetPath<Filter, Set<BigInteger>, BigInteger> numbers() {
      return new SetPath<>(
          at(EverythingCodec.NUMBERS),
          Forms.numberSet(Forms.bigInteger()),
          Forms.bigInteger());
    }

    public SetPath<Filter, Set<ByteBuffer>, ByteBuffer> blobs() {
      return new SetPath<>(
          at(EverythingCodec.BLOBS),
          Forms.binarySet(Forms.byteBuffer()),
          Forms.byteBuffer());
    }

    public SetPath<Filter, Set<Boolean>, Boolean> booleans() {
      return new SetPath<>(
          at(EverythingCodec.BOOLEANS),
          Forms.set(Forms.bool()),
          Forms.bool());
    }

    public SetPath<Filter, SortedSet<Everything.Id>, Everything.Id> ids() {
      return new SetPath<>(
          at(EverythingCodec.IDS),
          Forms.sortedStringSet(EverythingCodec.ID_FORM),
          EverythingCodec.ID_FORM);
    }

    public ValuePath<Filter, int[]> ints() {
      return new ValuePath<>(at(EverythingCodec.INTS), Forms.ints());
    }

    public ValuePath<Filter, double[]> doubles() {
      return new ValuePath<>(at(EverythingCodec.DOUBLES), Forms.doubles());
    }

    public ListPath<Filter, String[], String, TextPath<Filter>> strings() {
      return new ListPath<>(
          at(EverythingCodec.STRINGS),
          Forms.array(Forms.string(), new String[0]),
          Forms.string(),
          TextPath::new);
    }

    public MapPath<Filter, Map<Everything.Color, Set<Integer>>, Everything.Color,
        SetPath<Filter, Set<Integer>, Integer>> byColor() {
      return new MapPath<>(
          at(EverythingCodec.BY_COLOR),
          Forms.map(EverythingCodec.COLOR_FORM, Forms.numberSet(Forms.intValue())),
          EverythingCodec.COLOR_FORM,
          element -> new SetPath<Filter, Set<Integer>, Integer>(
              element,
              Forms.numberSet(Forms.intValue()),
              Forms.intValue()));
    }

    public MapPath<Filter, SortedMap<UUID, Duration>, UUID, OrderedPath<Filter, Duration>>
        byUuid() {
      return new MapPath<>(
          at(EverythingCodec.BY_UUID),
          Forms.sortedMap(Forms.uuid(), Forms.nullable(Forms.duration())),
          Forms.uuid(),
          element -> new OrderedPath<Filter, Duration>(element, Forms.duration()));
    }

    public ListPath<Filter, List<Map<String, List<LocalDate>>>, Map<String, List<LocalDate>>,
        MapPath<Filter, Map<String, List<LocalDate>>, String,
        ListPath<Filter, List<LocalDate>, LocalDate, OrderedPath<Filter, LocalDate>>>> deep() {
      return new ListPath<>(
          at(EverythingCodec.DEEP),
          Forms.list(Forms.map(Forms.string(), Forms.list(EverythingCodec.EPOCH_DAY_FORM))),
          Forms.map(Forms.string(), Forms.list(EverythingCodec.EPOCH_DAY_FORM)),
          element -> new MapPath<Filter, Map<String, List<LocalDate>>, String,
              ListPath<Filter, List<LocalDate>, LocalDate, OrderedPath<Filter, LocalDate>>>(
              element,
              Forms.map(Forms.string(), Forms.list(EverythingCodec.EPOCH_DAY_FORM)),
              Forms.string(),
              element2 -> new ListPath<Filter, List<LocalDate>, LocalDate,
                  OrderedPath<Filter, LocalDate>>(
                  element2,
                  Forms.list(EverythingCodec.EPOCH_DAY_FORM),
                  EverythingCodec.EPOCH_DAY_FORM,
                  element3 -> new OrderedPath<Filter, LocalDate>(element3,
                      EverythingCodec.EPOCH_DAY_FORM))));
    }

    public OrderedPath<Filter, Everything.Color> bySpelling() {
      return new OrderedPath<>(at(EverythingCodec.BY_SPELLING),
          EverythingCodec.COLOR_CONSTANTS_FORM);
    }

    public FlagPath<Filter> active() {
      return new FlagPath<>(at(EverythingCodec.ACTIVE));
    }

    public WholeNumberPath<Filter> seven() {
      return new WholeNumberPath<>(at(EverythingCodec.SEVEN));
    }

    public OrderedPath<Filter, BigDecimal> price() {
      return new OrderedPath<>(at(EverythingCodec.PRICE), Forms.bigDecimal());
    }

    public OrderedPath<Filter, LocalDate> start() {
      return new OrderedPath<>(at(EverythingCodec.START), Forms.localDate());
    }

    public SetPath<Filter, Set<String>, String> roles() {
      return new SetPath<>(
          at(EverythingCodec.ROLES),
          Forms.stringSet(Forms.string()),
          Forms.string());
    }

    public MapPath<Filter, Map<String, Integer>, String, WholeNumberPath<Filter>> counts() {
      return new MapPath<>(
          at(EverythingCodec.COUNTS),
          Forms.map(Forms.string(), Forms.intValue()),
          Forms.string(),
          WholeNumberPath::new);
    }

    public TextPath<Filter> greeting() {
      return new TextPath<>(at(EverythingCodec.GREETING));
    }
  }
}
