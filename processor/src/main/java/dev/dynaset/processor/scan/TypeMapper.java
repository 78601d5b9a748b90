package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.Scalar;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the stored form of a type. */
final class TypeMapper {
  private static final Map<String, Scalar> SCALARS = Map.ofEntries(
      Map.entry("boolean", Scalar.BOOLEAN),
      Map.entry("byte", Scalar.BYTE),
      Map.entry("short", Scalar.SHORT),
      Map.entry("int", Scalar.INT),
      Map.entry("long", Scalar.LONG),
      Map.entry("float", Scalar.FLOAT),
      Map.entry("double", Scalar.DOUBLE),
      Map.entry("java.lang.Boolean", Scalar.BOOLEAN),
      Map.entry("java.lang.Byte", Scalar.BYTE),
      Map.entry("java.lang.Short", Scalar.SHORT),
      Map.entry("java.lang.Integer", Scalar.INT),
      Map.entry("java.lang.Long", Scalar.LONG),
      Map.entry("java.lang.Float", Scalar.FLOAT),
      Map.entry("java.lang.Double", Scalar.DOUBLE),
      Map.entry("java.lang.String", Scalar.STRING),
      Map.entry("java.math.BigInteger", Scalar.BIG_INTEGER),
      Map.entry("java.math.BigDecimal", Scalar.BIG_DECIMAL),
      Map.entry("java.time.Instant", Scalar.INSTANT),
      Map.entry("java.time.LocalDate", Scalar.LOCAL_DATE),
      Map.entry("java.time.LocalDateTime", Scalar.LOCAL_DATE_TIME),
      Map.entry("java.util.UUID", Scalar.UUID),
      Map.entry("byte[]", Scalar.BINARY));

  private static final Map<String, String> NEAREST = Map.ofEntries(
      Map.entry("char", "String"),
      Map.entry("java.lang.Character", "String"),
      Map.entry("java.lang.CharSequence", "String"),
      Map.entry("char[]", "String"),
      Map.entry("java.util.Date", "java.time.Instant"),
      Map.entry("java.util.Calendar", "java.time.Instant"),
      Map.entry("java.sql.Timestamp", "java.time.Instant"),
      Map.entry("java.sql.Date", "java.time.LocalDate"),
      Map.entry("java.time.OffsetDateTime", "java.time.Instant"),
      Map.entry("java.time.ZonedDateTime", "java.time.Instant"),
      Map.entry("java.time.LocalTime", "java.time.LocalDateTime"),
      Map.entry("java.lang.Number", "java.math.BigDecimal"),
      Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
      Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
      Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
      Map.entry("java.lang.Byte[]", "byte[]"),
      Map.entry("java.nio.ByteBuffer", "byte[]"),
      Map.entry("software.amazon.awssdk.core.SdkBytes", "byte[]"),
      Map.entry("java.net.URI", "String"),
      Map.entry("java.net.URL", "String"));

  private TypeMapper() {}

  static AttributeType map(TypeMirror mirror) {
    TypeName type = TypeName.get(mirror);
    if (isEnum(mirror)) {
      return new AttributeType(Scalar.ENUM, type);
    }
    return new AttributeType(SCALARS.getOrDefault(type.toString(), Scalar.UNMAPPED), type);
  }

  private static boolean isEnum(TypeMirror mirror) {
    return mirror instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  /** What to do about a type that cannot be mapped, as sentences. */
  static String cure(TypeName type, boolean isRecord) {
    String ignore = isRecord ? "." : "; or keep the member out of the table with @Ignore.";
    if (type.toString().startsWith("java.util.Optional")) {
      return "Give the member the type itself, and mark it @Nullable" + ignore;
    }
    String nearest = NEAREST.get(type.toString());
    return nearest == null
        ? "Supported are String, boolean, numbers and their boxes, BigInteger, BigDecimal, Instant, LocalDate,"
            + " LocalDateTime, UUID, enums and byte[]" + ignore
        : "The nearest supported type is " + nearest + ignore;
  }
}
