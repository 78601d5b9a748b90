package dev.dynaset.internal.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values of the expressions of one request. Both always travel as placeholders, so
 * that reserved words, dots and quotes in names never matter.
 */
public final class Placeholders {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> placeholdersOfNames = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** The placeholder of a name; the same for the same name. */
  public String name(String name) {
    String known = placeholdersOfNames.get(name);
    if (known != null) {
      return known;
    }
    String placeholder = "#" + names.size();
    names.put(placeholder, name);
    placeholdersOfNames.put(name, placeholder);
    return placeholder;
  }

  /** A placeholder for a value. */
  public String value(AttributeValue value) {
    String placeholder = ":" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  /** The names by their placeholders; null if there are none, since DynamoDB refuses no names. */
  public @Nullable Map<String, String> names() {
    return names.isEmpty() ? null : names;
  }

  /** The values by their placeholders; null if there are none, since DynamoDB refuses no values. */
  public @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : values;
  }
}
