package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;

/** The types that attributes with a {@link SpecialRole} can have. */
enum SpecialType {
  COUNTER("long, int or a box of these"),
  EXPIRY("Instant, or long or Long for seconds since 1970"),
  INSTANT("Instant"),
  ID("String, UUID or a record of one of these, unless a supplier makes it");

  private final String words;

  SpecialType(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean fits(AttributeModel attribute) {
    AttributeType type = attribute.type().content();
    return switch (this) {
      case COUNTER -> isOneOf(type, Scalar.INT, Scalar.LONG);
      case EXPIRY -> isOneOf(type, Scalar.EPOCH_SECONDS, Scalar.LONG) || isConvertedExpiry(type);
      case INSTANT -> isInstant(type);
      case ID -> hasSupplier(attribute) || isOneOf(unwrapped(type), Scalar.STRING, Scalar.UUID);
    };
  }

  Optional<String> reason(AttributeModel attribute) {
    AttributeType type = attribute.type().content();
    if (type instanceof ConvertedType converted) {
      return Optional.of(reason(converted));
    }
    TypeName java = type.javaType();
    if (java.toString().equals("java.time.LocalDateTime")) {
      return Optional.of("A LocalDateTime has no zone, so that it says no instant.");
    }
    return this == EXPIRY && java.box().equals(TypeName.INT.box())
        ? Optional.of("Seconds do not fit int after 2038.")
        : Optional.empty();
  }

  private String reason(ConvertedType type) {
    return "Its converter " + type.converter()
        + " stores it in another form, "
        + switch (this) {
          case COUNTER -> "which DynamoDB cannot count. Store it as it is.";
          case EXPIRY ->
            "which DynamoDB does not read: it wants seconds. Use dev.dynaset.convert.EpochSeconds,"
                + " or no converter.";
          case INSTANT -> "but of another type. Give the member the type Instant.";
          case ID ->
            "so that Dynaset cannot make it: name a supplier in @GeneratedId, or remove the"
                + " converter.";
        };
  }

  private static boolean isOneOf(AttributeType type, Scalar... scalars) {
    return type instanceof ScalarType known && Arrays.asList(scalars).contains(known.scalar());
  }

  private static boolean isInstant(AttributeType type) {
    return type.javaType().toString().equals("java.time.Instant");
  }

  /** DynamoDB wants a number. */
  private static boolean isConvertedExpiry(AttributeType type) {
    return type instanceof ConvertedType converted
        && type.wire() == Wire.N
        && isInstant(type)
        && !converted.converter().toString().equals("dev.dynaset.convert.EpochMillis");
  }

  private static AttributeType unwrapped(AttributeType type) {
    return type instanceof WrapperType wrapper ? wrapper.wrapped() : type;
  }

  private static boolean hasSupplier(AttributeModel attribute) {
    return attribute
        .idSource()
        .map(source -> source.match(kind -> false, supplier -> true))
        .orElse(false);
  }
}
