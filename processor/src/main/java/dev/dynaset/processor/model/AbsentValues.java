package dev.dynaset.processor.model;

import dev.dynaset.processor.model.AttributeType.CollectionType;
import dev.dynaset.processor.model.AttributeType.EnumType;
import dev.dynaset.processor.model.AttributeType.MapType;
import dev.dynaset.processor.model.AttributeType.ScalarType;
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
  private AbsentValues() {}

  /**
   * What the text must be; empty if it is that. The check is the one that generated code would fail
   * by at run time.
   */
  public static Optional<String> objection(AttributeType type, String text) {
    if (type instanceof EnumType constants) {
      return expect(
          constants.constants().contains(text),
          "one of " + String.join(", ", constants.constants()));
    }
    if (type instanceof CollectionType collection && collection.kind() != CollectionKind.ARRAY) {
      return expect(text.equals("[]"), "\"[]\", the empty collection");
    }
    if (type instanceof MapType) {
      return expect(text.equals("{}"), "\"{}\", the empty map");
    }
    return type instanceof ScalarType scalar
        ? expect(isLegal(scalar.scalar(), text), words(scalar.scalar()))
        : Optional.of("left out: its type has no such value");
  }

  private static Optional<String> expect(boolean holds, String otherwise) {
    return holds ? Optional.empty() : Optional.of(otherwise);
  }

  private static String words(Scalar scalar) {
    return isPossible(scalar)
        ? "a literal of its type, as its parse method takes it"
        : "left out: its type has no such value";
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
