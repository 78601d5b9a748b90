package dev.dynaset.processor.validate;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.model.Wire;
import dev.dynaset.processor.model.WrapperType;
import dev.dynaset.processor.problem.Position;
import dev.dynaset.processor.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Versions, times and generated ids are there once each, have types that can hold them, and are not
 * in a key that could not change with them.
 */
final class SpecialAttributeRule implements Rule {
  private static final Set<Scalar> VERSIONS = Set.of(Scalar.INT, Scalar.LONG);
  private static final Set<Scalar> IDS = Set.of(Scalar.STRING, Scalar.UUID);

  @Override
  public void check(TableModel model, Report report) {
    Map<SpecialRole, AttributeModel> seen = new EnumMap<>(SpecialRole.class);
    for (AttributeModel attribute : model.attributes()) {
      attribute.special().forEach((role, position) -> {
        AttributeModel other = seen.putIfAbsent(role, attribute);
        if (other != null) {
          report.add(
              Problem.SPECIAL_DUPLICATE,
              position,
              model.displayName(),
              role.annotation(),
              other.member(),
              attribute.member());
        }
        checkType(attribute, role, position, report);
        checkKey(attribute, role, position, report);
      });
    }
  }

  private static void checkKey(
      AttributeModel attribute, SpecialRole role, Position position, Report report) {
    boolean inKey = attribute.hashKey().isPresent() || attribute.rangeKey().isPresent();
    boolean changes = role != SpecialRole.CREATED_AT && role != SpecialRole.GENERATED_ID;
    if (inKey && changes) {
      report.add(Problem.SPECIAL_IN_KEY, position, attribute.member(), role.annotation());
    }
  }

  private static void checkType(
      AttributeModel attribute, SpecialRole role, Position position, Report report) {
    AttributeType type = attribute.type().content();
    if (type.isMapped() && !fits(type, role, attribute)) {
      report.add(
          Problem.SPECIAL_TYPE_UNSUPPORTED,
          position,
          attribute.member(),
          attribute.type().javaType(),
          role.annotation(),
          wanted(role),
          reason(type, role));
    }
  }

  private static boolean fits(AttributeType type, SpecialRole role, AttributeModel attribute) {
    return switch (role) {
      case VERSION -> isOneOf(type, VERSIONS);
      case TIME_TO_LIVE -> isTimeToLive(type);
      case CREATED_AT, UPDATED_AT -> isNamed(type, "java.time.Instant");
      case GENERATED_ID -> hasSupplier(attribute) || isOneOf(unwrapped(type), IDS);
    };
  }

  private static boolean hasSupplier(AttributeModel attribute) {
    return attribute
        .idSource()
        .map(source -> source.match(kind -> false, supplier -> true))
        .orElse(false);
  }

  private static boolean isTimeToLive(AttributeType type) {
    boolean converted = type instanceof ConvertedType
        && type.wire() == Wire.N
        && isNamed(type, "java.time.Instant");
    return converted || isOneOf(type, Set.of(Scalar.EPOCH_SECONDS, Scalar.LONG));
  }

  private static AttributeType unwrapped(AttributeType type) {
    return type instanceof WrapperType wrapper ? wrapper.wrapped() : type;
  }

  private static boolean isOneOf(AttributeType type, Set<Scalar> scalars) {
    return type instanceof ScalarType scalar && scalars.contains(scalar.scalar());
  }

  private static boolean isNamed(AttributeType type, String name) {
    return type.javaType().toString().equals(name);
  }

  private static String wanted(SpecialRole role) {
    return switch (role) {
      case VERSION -> "long, int or a box of these";
      case TIME_TO_LIVE -> "Instant, or long or Long for seconds since 1970";
      case CREATED_AT, UPDATED_AT -> "Instant";
      case GENERATED_ID -> "String, UUID or a record of one of these, unless a supplier makes it";
    };
  }

  private static String reason(AttributeType type, SpecialRole role) {
    TypeName java = type.javaType();
    if (java.toString().equals("java.time.LocalDateTime")) {
      return " A LocalDateTime has no zone, so that it says no instant.";
    }
    boolean isInt = role == SpecialRole.TIME_TO_LIVE && java.box().equals(TypeName.INT.box());
    return isInt ? " Seconds do not fit int after 2038." : "";
  }
}
