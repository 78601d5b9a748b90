package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Scalar;
import java.util.Map;
import java.util.Optional;

/** The types that Dynaset knows by name, and what to take instead of some that it does not. */
final class ScalarTypes {
  private static final Map<String, Scalar> SCALARS = Map.ofEntries(
      Map.entry("boolean", Scalar.BOOLEAN),
      Map.entry("byte", Scalar.BYTE),
      Map.entry("short", Scalar.SHORT),
      Map.entry("int", Scalar.INT),
      Map.entry("long", Scalar.LONG),
      Map.entry("float", Scalar.FLOAT),
      Map.entry("double", Scalar.DOUBLE),
      Map.entry("char", Scalar.CHARACTER),
      Map.entry("java.lang.Boolean", Scalar.BOOLEAN),
      Map.entry("java.lang.Byte", Scalar.BYTE),
      Map.entry("java.lang.Short", Scalar.SHORT),
      Map.entry("java.lang.Integer", Scalar.INT),
      Map.entry("java.lang.Long", Scalar.LONG),
      Map.entry("java.lang.Float", Scalar.FLOAT),
      Map.entry("java.lang.Double", Scalar.DOUBLE),
      Map.entry("java.lang.Character", Scalar.CHARACTER),
      Map.entry("java.lang.String", Scalar.STRING),
      Map.entry("java.math.BigInteger", Scalar.BIG_INTEGER),
      Map.entry("java.math.BigDecimal", Scalar.BIG_DECIMAL),
      Map.entry("java.time.Instant", Scalar.INSTANT),
      Map.entry("java.time.LocalDate", Scalar.LOCAL_DATE),
      Map.entry("java.time.LocalDateTime", Scalar.LOCAL_DATE_TIME),
      Map.entry("java.time.OffsetDateTime", Scalar.OFFSET_DATE_TIME),
      Map.entry("java.time.ZonedDateTime", Scalar.ZONED_DATE_TIME),
      Map.entry("java.time.LocalTime", Scalar.LOCAL_TIME),
      Map.entry("java.time.Duration", Scalar.DURATION),
      Map.entry("java.time.Period", Scalar.PERIOD),
      Map.entry("java.time.Year", Scalar.YEAR),
      Map.entry("java.time.YearMonth", Scalar.YEAR_MONTH),
      Map.entry("java.util.UUID", Scalar.UUID),
      Map.entry("java.util.Locale", Scalar.LOCALE),
      Map.entry("java.util.Currency", Scalar.CURRENCY),
      Map.entry("java.net.URI", Scalar.URI),
      Map.entry("java.nio.ByteBuffer", Scalar.BYTE_BUFFER),
      Map.entry("software.amazon.awssdk.core.SdkBytes", Scalar.SDK_BYTES),
      Map.entry(
          "software.amazon.awssdk.services.dynamodb.model.AttributeValue", Scalar.ATTRIBUTE_VALUE),
      Map.entry("byte[]", Scalar.BINARY),
      Map.entry("boolean[]", Scalar.BOOLEANS),
      Map.entry("short[]", Scalar.SHORTS),
      Map.entry("int[]", Scalar.INTS),
      Map.entry("long[]", Scalar.LONGS),
      Map.entry("float[]", Scalar.FLOATS),
      Map.entry("double[]", Scalar.DOUBLES));

  private static final Map<String, String> NEAREST = Map.ofEntries(
      Map.entry("java.lang.CharSequence", "String"),
      Map.entry("char[]", "String"),
      Map.entry("java.util.Date", "java.time.Instant"),
      Map.entry("java.util.Calendar", "java.time.Instant"),
      Map.entry("java.sql.Timestamp", "java.time.Instant"),
      Map.entry("java.sql.Date", "java.time.LocalDate"),
      Map.entry("java.lang.Number", "java.math.BigDecimal"),
      Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
      Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
      Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
      Map.entry("java.lang.Byte[]", "byte[]"),
      Map.entry("java.net.URL", "java.net.URI"),
      Map.entry("java.util.ArrayList", "java.util.List"),
      Map.entry("java.util.LinkedList", "java.util.List"),
      Map.entry("java.lang.Iterable", "java.util.List"),
      Map.entry("java.util.HashSet", "java.util.Set"),
      Map.entry("java.util.LinkedHashSet", "java.util.Set"),
      Map.entry("java.util.EnumSet", "java.util.Set"),
      Map.entry("java.util.TreeSet", "java.util.SortedSet"),
      Map.entry("java.util.NavigableSet", "java.util.SortedSet"),
      Map.entry("java.util.HashMap", "java.util.Map"),
      Map.entry("java.util.LinkedHashMap", "java.util.Map"),
      Map.entry("java.util.EnumMap", "java.util.Map"),
      Map.entry("java.util.TreeMap", "java.util.SortedMap"),
      Map.entry("java.util.NavigableMap", "java.util.SortedMap"));

  private ScalarTypes() {}

  static Optional<Scalar> of(TypeName type) {
    return Optional.ofNullable(SCALARS.get(type.toString()));
  }

  /** What is stored, and comes nearest to a type that is not, if anything does. */
  static Optional<String> nearest(String type) {
    return Optional.ofNullable(NEAREST.get(type));
  }
}
