package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.AttributeConverter;
import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.schema.IdKind;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code everything} of {@link Everything}: hash key {@code id}, range key {@code day}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingTable
    extends BoundTable<Everything, EverythingKey, EverythingAttributes, EverythingUpdate,
        EverythingTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("everything", KeySchema.hash("id", S).range("day", N))
          .timeToLive("expires-at")
          .version("version")
          .createdAt("created-at")
          .updatedAt("updated-at")
          .generatedId("id", IdKind.UUID_V7)
          .rounding();

  private EverythingTable(TableBinding<Everything, EverythingKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static EverythingTable of(Dynaset dynaset) {
    return new EverythingTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected EverythingTable with(TableBinding<Everything, EverythingKey> binding) {
    return new EverythingTable(binding);
  }

  @Override
  protected EverythingAttributes attributes() {
    return EverythingAttributes.INSTANCE;
  }

  @Override
  protected EverythingUpdate updates() {
    return EverythingUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code id}, by {@code day}: a Query}
   * @param id the hash key, not null
   */
  public EverythingQuerySet byId(Everything.Id id) {
    return new EverythingQuerySet(query(KeyValues.value("id", Codec.ID_FORM, id)));
  }

  /**
   * {@return the items with one of these {@code id}: a Query for each; {@code merged()} sorts all}
   * @param values the hash keys, none of them null
   */
  public EverythingQuerySet byIdIn(Collection<Everything.Id> values) {
    return new EverythingQuerySet(queryEach("id", Codec.ID_FORM, values));
  }

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
  public TableScan<Everything, EverythingAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<EverythingAttributes> condition(
      ConditionOf<EverythingAttributes> condition) {
    return condition(condition, EverythingAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<EverythingUpdate> changes(ChangesOf<EverythingUpdate> changes) {
    return changes(changes, EverythingUpdate.INSTANCE);
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param id the hash key, not null
   * @param day the range key, not null
   */
  public ItemHandle<Everything, EverythingAttributes, EverythingUpdate> item(
      Everything.Id id, LocalDate day) {
    return item(EverythingKey.of(id, day));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param id the hash key, not null
   * @param day the range key, not null
   */
  public Everything get(Everything.Id id, LocalDate day) {
    return get(EverythingKey.of(id, day));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param id the hash key, not null
   * @param day the range key, not null
   */
  public Optional<Everything> find(Everything.Id id, LocalDate day) {
    return find(EverythingKey.of(id, day));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param id the hash key, not null
   * @param day the range key, not null
   */
  public boolean exists(Everything.Id id, LocalDate day) {
    return exists(EverythingKey.of(id, day));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param id the hash key, not null
   * @param day the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Everything update(Everything.Id id, LocalDate day, ChangesOf<EverythingUpdate> changes) {
    return update(EverythingKey.of(id, day), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param id the hash key, not null
   * @param day the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Everything upsert(Everything.Id id, LocalDate day, ChangesOf<EverythingUpdate> changes) {
    return upsert(EverythingKey.of(id, day), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param id the hash key, not null
   * @param day the range key, not null
   * @return the item as it was
   */
  public Optional<Everything> delete(Everything.Id id, LocalDate day) {
    return delete(EverythingKey.of(id, day));
  }

  /** Reads and writes the items of {@link Everything}. */
  static final class Codec extends ItemCodec<Everything, EverythingKey> {
    static final Codec INSTANCE = new Codec();

    static final int ID = 0;
    static final int DAY = 1;
    static final int VERSION = 2;
    static final int EXPIRES_AT = 3;
    static final int CREATED_AT = 4;
    static final int UPDATED_AT = 5;
    static final int OFFSET_DATE_TIME = 6;
    static final int ZONED_DATE_TIME = 7;
    static final int LOCAL_TIME = 8;
    static final int DURATION = 9;
    static final int PERIOD = 10;
    static final int YEAR = 11;
    static final int YEAR_MONTH = 12;
    static final int URI = 13;
    static final int LOCALE = 14;
    static final int CURRENCY = 15;
    static final int INITIAL = 16;
    static final int LETTER = 17;
    static final int MAYBE = 18;
    static final int BYTES = 19;
    static final int BUFFER = 20;
    static final int RAW = 21;
    static final int PAUSE = 22;
    static final int OPTIONAL_INT = 23;
    static final int OPTIONAL_LONG = 24;
    static final int OPTIONAL_DOUBLE = 25;
    static final int SINCE = 26;
    static final int HOLES = 27;
    static final int COLORS = 28;
    static final int COLOR_SET = 29;
    static final int NUMBERS = 30;
    static final int BLOBS = 31;
    static final int BOOLEANS = 32;
    static final int IDS = 33;
    static final int INTS = 34;
    static final int DOUBLES = 35;
    static final int STRINGS = 36;
    static final int BY_COLOR = 37;
    static final int BY_UUID = 38;
    static final int DEEP = 39;
    static final int BY_SPELLING = 40;
    static final int ACTIVE = 41;
    static final int SEVEN = 42;
    static final int PRICE = 43;
    static final int START = 44;
    static final int ROLES = 45;
    static final int COUNTS = 46;
    static final int GREETING = 47;

    static final Form<Everything.Id> ID_FORM = Forms.converted(new IdConverter(), Forms.string());

    static final Form<LocalDate> EPOCH_DAY_FORM =
        Forms.converted(new Everything.EpochDay(), Forms.longValue());

    static final EnumForm<Everything.Color> COLOR_FORM = EnumForm.of(Everything.Color.values());

    static final Form<Everything.Color> COLOR_CONSTANTS_FORM =
        Forms.converted(new Everything.Constants<>(Everything.Color.values()), Forms.string());

    private Codec() {
      super(ItemShape.ofItem("Everything", 2, "id", "day", "version", "expiresAt", "createdAt",
          "updatedAt", "offsetDateTime", "zonedDateTime", "localTime", "duration", "period", "year",
          "yearMonth", "uri", "locale", "currency", "initial", "letter", "maybe", "bytes", "buffer",
          "raw", "pause", "optionalInt", "optionalLong", "optionalDouble", "since", "holes",
          "colors", "colorSet", "numbers", "blobs", "booleans", "ids", "ints", "doubles", "strings",
          "byColor", "byUuid", "deep", "bySpelling", "active", "seven", "price", "start", "roles",
          "counts", "greeting")
          .storedAs(
              "expiresAt", "expires-at",
              "createdAt", "created-at",
              "updatedAt", "updated-at",
              "offsetDateTime", "offset-date-time",
              "zonedDateTime", "zoned-date-time",
              "localTime", "local-time",
              "yearMonth", "year-month",
              "optionalInt", "optional-int",
              "optionalLong", "optional-long",
              "optionalDouble", "optional-double",
              "colorSet", "color-set",
              "byColor", "by-color",
              "byUuid", "by-uuid",
              "bySpelling", "by-spelling",
              "greeting", "a.b \"c\"")
          .meaning(ACTIVE, Forms.bool(), true)
          .meaning(SEVEN, Forms.intValue(), 7)
          .meaning(PRICE, Forms.bigDecimal(), new BigDecimal("12.50"))
          .meaning(START, Forms.localDate(), LocalDate.parse("2020-01-01"))
          .meaning(ROLES, Forms.list(Forms.string()), List.of())
          .meaning(COUNTS, Forms.map(Forms.string(), Forms.string()), Map.of())
          .meaning(GREETING, Forms.string(), "say \"hi\"\012"));
    }

    @Override
    public Everything read(ItemReader in) {
      Everything item = new Everything();
      item.id = in.value(ID, ID_FORM);
      item.day = in.value(DAY, EPOCH_DAY_FORM);
      item.version = in.longValue(VERSION);
      item.expiresAt = in.valueOrNull(EXPIRES_AT, Forms.epochSeconds());
      item.createdAt = in.instant(CREATED_AT);
      item.updatedAt = in.instant(UPDATED_AT);
      item.offsetDateTime = in.value(OFFSET_DATE_TIME, Forms.offsetDateTime());
      item.zonedDateTime = in.value(ZONED_DATE_TIME, Forms.zonedDateTime());
      item.localTime = in.value(LOCAL_TIME, Forms.localTime());
      item.duration = in.value(DURATION, Forms.duration());
      item.period = in.value(PERIOD, Forms.period());
      item.year = in.value(YEAR, Forms.year());
      item.yearMonth = in.value(YEAR_MONTH, Forms.yearMonth());
      item.uri = in.value(URI, Forms.uri());
      item.locale = in.value(LOCALE, Forms.locale());
      item.currency = in.value(CURRENCY, Forms.currency());
      item.initial = in.value(INITIAL, Forms.character());
      item.letter = in.value(LETTER, Forms.character());
      item.maybe = in.valueOrNull(MAYBE, Forms.character());
      item.bytes = in.value(BYTES, Forms.sdkBytes());
      item.buffer = in.value(BUFFER, Forms.byteBuffer());
      item.raw = in.value(RAW, Forms.attributeValue());
      item.pause = in.optional(PAUSE, Forms.duration());
      item.optionalInt = in.optionalInt(OPTIONAL_INT);
      item.optionalLong = in.optionalLong(OPTIONAL_LONG);
      item.optionalDouble = in.optionalDouble(OPTIONAL_DOUBLE);
      item.since = in.optional(SINCE, EPOCH_DAY_FORM);
      item.holes = in.value(HOLES, Forms.list(Forms.nullable(Forms.string())));
      item.colors = in.value(COLORS, Forms.collection(COLOR_FORM));
      item.colorSet = in.value(COLOR_SET, Forms.stringSet(COLOR_FORM));
      item.numbers = in.value(NUMBERS, Forms.numberSet(Forms.bigInteger()));
      item.blobs = in.value(BLOBS, Forms.binarySet(Forms.byteBuffer()));
      item.booleans = in.value(BOOLEANS, Forms.set(Forms.bool()));
      item.ids = in.value(IDS, Forms.sortedStringSet(ID_FORM));
      item.ints = in.value(INTS, Forms.ints());
      item.doubles = in.value(DOUBLES, Forms.doubles());
      item.strings = in.value(STRINGS, Forms.array(Forms.string(), new String[0]));
      item.byColor = in.value(BY_COLOR, Forms.map(COLOR_FORM, Forms.numberSet(Forms.intValue())));
      item.byUuid =
          in.value(BY_UUID, Forms.sortedMap(Forms.uuid(), Forms.nullable(Forms.duration())));
      item.deep = in.value(DEEP, Forms.list(Forms.map(Forms.string(), Forms.list(EPOCH_DAY_FORM))));
      item.bySpelling = in.value(BY_SPELLING, COLOR_CONSTANTS_FORM);
      item.active = in.isAbsent(ACTIVE) ? true : in.bool(ACTIVE);
      item.seven = in.isAbsent(SEVEN) ? 7 : in.intValue(SEVEN);
      item.price = in.isAbsent(PRICE) ? new BigDecimal("12.50") : in.bigDecimal(PRICE);
      item.start = in.isAbsent(START) ? LocalDate.parse("2020-01-01") : in.localDate(START);
      item.roles =
          in.isAbsent(ROLES) ? new LinkedHashSet<>()
          : in.value(ROLES, Forms.stringSet(Forms.string()));
      item.counts =
          in.isAbsent(COUNTS) ? new LinkedHashMap<>()
          : in.value(COUNTS, Forms.map(Forms.string(), Forms.intValue()));
      item.greeting = in.isAbsent(GREETING) ? "say \"hi\"\012" : in.string(GREETING);
      return item;
    }

    @Override
    public void write(Everything item, ItemWriter out) {
      out.valueOrAbsent(ID, ID_FORM, item.id);
      out.value(DAY, EPOCH_DAY_FORM, item.day);
      out.number(VERSION, item.version);
      out.valueOrAbsent(EXPIRES_AT, Forms.epochSeconds(), item.expiresAt);
      out.instantOrAbsent(CREATED_AT, item.createdAt);
      out.instantOrAbsent(UPDATED_AT, item.updatedAt);
      out.value(OFFSET_DATE_TIME, Forms.offsetDateTime(), item.offsetDateTime);
      out.value(ZONED_DATE_TIME, Forms.zonedDateTime(), item.zonedDateTime);
      out.value(LOCAL_TIME, Forms.localTime(), item.localTime);
      out.value(DURATION, Forms.duration(), item.duration);
      out.value(PERIOD, Forms.period(), item.period);
      out.value(YEAR, Forms.year(), item.year);
      out.value(YEAR_MONTH, Forms.yearMonth(), item.yearMonth);
      out.value(URI, Forms.uri(), item.uri);
      out.value(LOCALE, Forms.locale(), item.locale);
      out.value(CURRENCY, Forms.currency(), item.currency);
      out.value(INITIAL, Forms.character(), item.initial);
      out.value(LETTER, Forms.character(), item.letter);
      out.valueOrAbsent(MAYBE, Forms.character(), item.maybe);
      out.value(BYTES, Forms.sdkBytes(), item.bytes);
      out.value(BUFFER, Forms.byteBuffer(), item.buffer);
      out.value(RAW, Forms.attributeValue(), item.raw);
      out.optional(PAUSE, Forms.duration(), item.pause);
      out.optional(OPTIONAL_INT, item.optionalInt);
      out.optional(OPTIONAL_LONG, item.optionalLong);
      out.optional(OPTIONAL_DOUBLE, item.optionalDouble);
      out.optional(SINCE, EPOCH_DAY_FORM, item.since);
      out.value(HOLES, Forms.list(Forms.nullable(Forms.string())), item.holes);
      out.value(COLORS, Forms.collection(COLOR_FORM), item.colors);
      out.value(COLOR_SET, Forms.stringSet(COLOR_FORM), item.colorSet);
      out.value(NUMBERS, Forms.numberSet(Forms.bigInteger()), item.numbers);
      out.value(BLOBS, Forms.binarySet(Forms.byteBuffer()), item.blobs);
      out.value(BOOLEANS, Forms.set(Forms.bool()), item.booleans);
      out.value(IDS, Forms.sortedStringSet(ID_FORM), item.ids);
      out.value(INTS, Forms.ints(), item.ints);
      out.value(DOUBLES, Forms.doubles(), item.doubles);
      out.value(STRINGS, Forms.array(Forms.string(), new String[0]), item.strings);
      out.value(BY_COLOR, Forms.map(COLOR_FORM, Forms.numberSet(Forms.intValue())), item.byColor);
      out.value(BY_UUID, Forms.sortedMap(Forms.uuid(), Forms.nullable(Forms.duration())),
          item.byUuid);
      out.value(DEEP, Forms.list(Forms.map(Forms.string(), Forms.list(EPOCH_DAY_FORM))), item.deep);
      out.value(BY_SPELLING, COLOR_CONSTANTS_FORM, item.bySpelling);
      out.bool(ACTIVE, item.active);
      out.number(SEVEN, item.seven);
      out.number(PRICE, item.price);
      out.localDate(START, item.start);
      out.value(ROLES, Forms.stringSet(Forms.string()), item.roles);
      out.value(COUNTS, Forms.map(Forms.string(), Forms.intValue()), item.counts);
      out.string(GREETING, item.greeting);
    }

    @Override
    public EverythingKey keyOf(Everything item) {
      return EverythingKey.of(item.id, item.day);
    }

    @Override
    public EverythingKey readKey(ItemReader in) {
      return EverythingKey.of(in.value(ID, ID_FORM), in.value(DAY, EPOCH_DAY_FORM));
    }

    @Override
    public void writeKey(EverythingKey key, ItemWriter out) {
      out.value(ID, ID_FORM, key.id());
      out.value(DAY, EPOCH_DAY_FORM, key.day());
    }

    /** A {@link Everything.Id} is stored as its component. */
    private static final class IdConverter implements AttributeConverter<Everything.Id, String> {
      @Override
      public String toStored(Everything.Id value) {
        return value.value();
      }

      @Override
      public Everything.Id fromStored(String stored) {
        return new Everything.Id(stored);
      }
    }
  }
}
