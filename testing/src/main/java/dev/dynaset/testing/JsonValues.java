package dev.dynaset.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON as types of the JDK: Map, List, String, Number, Boolean, null. */
final class JsonValues {
  private JsonValues() {}

  /** The members of an object. */
  @SuppressWarnings("unchecked") // The names of members are strings.
  static Map<String, @Nullable Object> object(@Nullable Object json, String what) {
    if (json instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw new IllegalArgumentException(what + " must be an object, but is " + type(json) + ".");
  }

  /** The type of a value, as JSON calls it. */
  private static String type(@Nullable Object json) {
    if (json == null) {
      return "null";
    } else if (json instanceof String) {
      return "a string";
    } else if (json instanceof Number) {
      return "a number";
    } else if (json instanceof Boolean) {
      return "a boolean";
    }
    return json instanceof List ? "an array" : "an object";
  }
}
