package dev.dynaset.processor.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which texts say what an absent attribute means. */
public final class AbsentValues {
  private static final String NO_VALUE = "left out: its type has no such value";

  private static final String LITERAL =
      "a literal of its type, as its parse method takes it, that DynamoDB can store";

  private AbsentValues() {}

  /**
   * What the text must be; empty if it is that. The check is the one that generated code would fail
   * by at run time.
   */
  public static Optional<String> objection(AttributeType type, String text) {
    return type.match(new Objection(text));
  }

  /** What the text must be, by the kind of its type. */
  private record Objection(String text) implements StoredCases<Optional<String>> {
    @Override
    public Optional<String> scalar(ScalarType type) {
      return parser(type.scalar())
          .map(parser -> expect(isLegal(parser, text), LITERAL))
          .orElseGet(Objection::none);
    }

    @Override
    public Optional<String> enumeration(EnumType type) {
      return expect(type.names().contains(text), "one of " + String.join(", ", type.names()));
    }

    @Override
    public Optional<String> collection(CollectionType type) {
      return type.kind() == CollectionKind.ARRAY
          ? none()
          : expect(text.equals("[]"), "\"[]\", the empty collection");
    }

    @Override
    public Optional<String> map(MapType type) {
      return expect(text.equals("{}"), "\"{}\", the empty map");
    }

    @Override
    public Optional<String> document(DocumentType type) {
      return none();
    }

    @Override
    public Optional<String> converted(ConvertedType type) {
      return Optional.of(
          "left out: its converter " + type.converter() + " makes no value of a text");
    }

    @Override
    public Optional<String> wrapper(WrapperType type) {
      return none();
    }

    private static Optional<String> none() {
      return Optional.of(NO_VALUE);
    }
  }

  private static Optional<String> expect(boolean holds, String otherwise) {
    return holds ? Optional.empty() : Optional.of(otherwise);
  }

  private static boolean isLegal(Function<String, ?> parser, String text) {
    try {
      return !parser.apply(text).toString().isEmpty() || text.isEmpty();
    } catch (RuntimeException e) {
      // Each type has an exception of its own.
      return false;
    }
  }

  /** What makes a value of a text; empty, if no text is a value. */
  private static Optional<Function<String, ?>> parser(Scalar scalar) {
    return switch (scalar) {
      case STRING -> Optional.of(text -> text);
      case BOOLEAN -> Optional.of(AbsentValues::bool);
      case BYTE -> Optional.of(Byte::valueOf);
      case SHORT -> Optional.of(Short::valueOf);
      case INT -> Optional.of(Integer::valueOf);
      case LONG -> Optional.of(Long::valueOf);
      case FLOAT -> Optional.of(text -> storable((float) new BigDecimal(text).doubleValue()));
      case DOUBLE -> Optional.of(text -> storable(new BigDecimal(text).doubleValue()));
      case BIG_DECIMAL -> Optional.of(text -> storable(new BigDecimal(text)));
      case BIG_INTEGER -> Optional.of(text -> storable(new BigDecimal(new BigInteger(text))));
      case INSTANT ->
        Optional.of(
            text -> storable(Instant.parse(text), Instant.parse(text).atOffset(ZoneOffset.UTC)));
      case LOCAL_DATE -> Optional.of(text -> storable(LocalDate.parse(text)));
      case LOCAL_DATE_TIME -> Optional.of(text -> storable(LocalDateTime.parse(text)));
      case OFFSET_DATE_TIME -> Optional.of(OffsetDateTime::parse);
      case ZONED_DATE_TIME -> Optional.of(ZonedDateTime::parse);
      case LOCAL_TIME -> Optional.of(LocalTime::parse);
      case DURATION -> Optional.of(Duration::parse);
      case PERIOD -> Optional.of(Period::parse);
      case YEAR -> Optional.of(Year::parse);
      case YEAR_MONTH -> Optional.of(YearMonth::parse);
      case UUID -> Optional.of(UUID::fromString);
      case URI -> Optional.of(URI::create);
      case LOCALE ->
        Optional.of(text -> new Locale.Builder().setLanguageTag(text).build());
      case CURRENCY -> Optional.of(Currency::getInstance);
      case BINARY,
          CHARACTER,
          SDK_BYTES,
          BYTE_BUFFER,
          ATTRIBUTE_VALUE,
          EPOCH_SECONDS,
          BOOLEANS,
          SHORTS,
          INTS,
          LONGS,
          FLOATS,
          DOUBLES -> Optional.empty();
    };
  }

  private static Boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException();
    }
    return Boolean.valueOf(text);
  }

  private static Double storable(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException();
    }
    storable(BigDecimal.valueOf(value));
    return value;
  }

  /** DynamoDB has 38 digits, and magnitudes from -130 to 125. */
  private static BigDecimal storable(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    long magnitude = (long) digits.precision() - digits.scale() - 1;
    if (digits.precision() > 38
        || (digits.signum() != 0 && (magnitude < -130 || magnitude > 125))) {
      throw new IllegalArgumentException();
    }
    return number;
  }

  private static <T extends Temporal> T storable(T time) {
    return storable(time, time);
  }

  /** Times are stored with four digits of a year, so that they sort. */
  private static <T> T storable(T time, Temporal date) {
    int year = date.get(ChronoField.YEAR);
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException();
    }
    return time;
  }
}
