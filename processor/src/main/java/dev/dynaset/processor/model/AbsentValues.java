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
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which texts say what an absent attribute means. */
public final class AbsentValues {
  private static final String NO_VALUE = "left out: its type has no such value";

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
      return expect(isLegal(type.scalar(), text), words(type.scalar()));
    }

    @Override
    public Optional<String> enumeration(EnumType type) {
      return expect(
          type.constants().contains(text), "one of " + String.join(", ", type.constants()));
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
      return none();
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

  private static String words(Scalar scalar) {
    return isPossible(scalar) ? "a literal of its type, as its parse method takes it" : NO_VALUE;
  }

  private static boolean isPossible(Scalar scalar) {
    return switch (scalar) {
      case BINARY, CHARACTER, SDK_BYTES, BYTE_BUFFER, ATTRIBUTE_VALUE, EPOCH_SECONDS -> false;
      default -> scalar.wire() != Wire.L;
    };
  }

  private static boolean isLegal(Scalar scalar, String text) {
    if (!isPossible(scalar)) {
      return false;
    }
    try {
      return parses(scalar, text);
    } catch (RuntimeException e) {
      // Each type has an exception of its own.
      return false;
    }
  }

  private static boolean parses(Scalar scalar, String text) {
    if (scalar == Scalar.STRING) {
      return true;
    }
    if (scalar == Scalar.BOOLEAN) {
      return text.equals("true") || text.equals("false");
    }
    if (scalar == Scalar.FLOAT || scalar == Scalar.DOUBLE) {
      double value = new BigDecimal(text).doubleValue();
      return Double.isFinite(value) && (scalar == Scalar.DOUBLE || Float.isFinite((float) value));
    }
    return !parsed(scalar, text).toString().isEmpty() || text.isEmpty();
  }

  private static Object parsed(Scalar scalar, String text) {
    return switch (scalar) {
      case BYTE -> Byte.valueOf(text);
      case SHORT -> Short.valueOf(text);
      case INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case BIG_DECIMAL -> new BigDecimal(text);
      case BIG_INTEGER -> new BigInteger(text);
      case INSTANT -> Instant.parse(text);
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case DURATION -> Duration.parse(text);
      case PERIOD -> Period.parse(text);
      case YEAR -> Year.parse(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case UUID -> UUID.fromString(text);
      case URI -> URI.create(text);
      case LOCALE -> new Locale.Builder().setLanguageTag(text).build();
      case CURRENCY -> Currency.getInstance(text);
      default -> throw new IllegalArgumentException();
    };
  }
}
