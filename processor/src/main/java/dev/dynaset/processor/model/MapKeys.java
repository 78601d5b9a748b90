package dev.dynaset.processor.model;

import dev.dynaset.processor.naming.Suggestion;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which texts are keys of maps, as they are stored. */
public final class MapKeys {
  private MapKeys() {}

  /**
   * What a key must be; empty if it is that, or if its type does not tell. A key that is not stored
   * so would never be found.
   */
  public static Optional<String> objection(AttributeType type, String key) {
    if (type instanceof EnumType constants && !constants.storedNames().contains(key)) {
      return Optional.of("one of " + String.join(", ", constants.storedNames()) + "."
          + Suggestion.of(key, constants.storedNames()));
    }
    if (type instanceof WrapperType wrapper) {
      return objection(wrapper.wrapped(), key);
    }
    return type instanceof ScalarType scalar && !isStored(scalar.scalar(), key)
        ? Optional.of("as a " + type.javaType() + " is stored.")
        : Optional.empty();
  }

  private static boolean isStored(Scalar scalar, String key) {
    return switch (scalar) {
      case BYTE -> isSame(Byte::valueOf, key);
      case SHORT -> isSame(Short::valueOf, key);
      case INT -> isSame(Integer::valueOf, key);
      case LONG -> isSame(Long::valueOf, key);
      case BIG_INTEGER -> isSame(BigInteger::new, key);
      case UUID -> isSame(UUID::fromString, key);
      default -> true;
    };
  }

  private static boolean isSame(Function<String, ?> parser, String key) {
    try {
      return parser.apply(key).toString().equals(key);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
