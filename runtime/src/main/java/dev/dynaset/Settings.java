package dev.dynaset;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Settings as text, by key without {@code dynaset.}: {@code table-prefix}. */
final class Settings {
  private static final String PROPERTY_PREFIX = "dynaset.";
  private static final String VARIABLE_PREFIX = "DYNASET_";
  private static final String TAG_PREFIX = "tags.";
  /** Belongs to the test extension, which has settings of its own. */
  private static final String TESTING_PREFIX = "testing.";

  /** The settings there are, by key. */
  private static final Map<String, BiConsumer<DynasetBuilder, String>> SETTERS =
      new TreeMap<>(Map.ofEntries(
          Map.entry("endpoint", (builder, value) -> builder.endpoint(endpoint(value))),
          Map.entry("region", (builder, value) -> builder.region(Region.of(value))),
          Map.entry("access-key", DynasetBuilder::accessKey),
          Map.entry("secret-key", DynasetBuilder::secretKey),
          Map.entry("session-token", DynasetBuilder::sessionToken),
          Map.entry("table-prefix", DynasetBuilder::tablePrefix),
          Map.entry("billing-mode", (builder, value) -> builder.billingMode(billingMode(value))),
          Map.entry(
              "read-capacity",
              (builder, value) -> builder.readCapacity(units("read-capacity", value))),
          Map.entry(
              "write-capacity",
              (builder, value) -> builder.writeCapacity(units("write-capacity", value))),
          Map.entry("tags", Settings::tags),
          Map.entry(
              "point-in-time-recovery",
              (builder, value) ->
                  builder.pointInTimeRecovery(bool("point-in-time-recovery", value))),
          Map.entry(
              "direct-decoding",
              (builder, value) -> builder.directDecoding(bool("direct-decoding", value))),
          Map.entry("stream-view", (builder, value) -> builder.streamView(streamView(value))),
          Map.entry(
              "retry-unprocessed-for",
              (builder, value) -> builder.retryUnprocessedFor(duration(value)))));

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  static Settings ofProperties(Map<String, String> properties) {
    Map<String, String> values = new TreeMap<>();
    properties.forEach((key, value) -> {
      if (key.startsWith(PROPERTY_PREFIX)) {
        values.put(key.substring(PROPERTY_PREFIX.length()), value);
      }
    });
    return new Settings(values);
  }

  static Settings ofEnvironment(Map<String, String> variables) {
    Map<String, String> values = new TreeMap<>();
    variables.forEach((name, value) -> {
      if (name.startsWith(VARIABLE_PREFIX)) {
        String key =
            name.substring(VARIABLE_PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        values.put(
            key.startsWith("testing-") ? "testing." + key.substring("testing-".length()) : key,
            value);
      }
    });
    return new Settings(values);
  }

  void applyTo(DynasetBuilder builder) {
    values.forEach((key, value) -> {
      if (value == null || value.isBlank() || key.startsWith(TESTING_PREFIX)) {
        return;
      }
      if (key.startsWith(TAG_PREFIX)) {
        builder.tag(key.substring(TAG_PREFIX.length()), value);
      } else {
        setter(key).accept(builder, value.strip());
      }
    });
  }

  private static BiConsumer<DynasetBuilder, String> setter(String key) {
    BiConsumer<DynasetBuilder, String> setter = SETTERS.get(key);
    if (setter == null) {
      throw new IllegalArgumentException("There is no setting '" + PROPERTY_PREFIX + key
          + "'. The settings are " + String.join(", ", SETTERS.keySet())
          + " and tags.NAME, each after '" + PROPERTY_PREFIX + "'.");
    }
    return setter;
  }

  private static URI endpoint(String value) {
    URI uri;
    try {
      uri = URI.create(value);
    } catch (IllegalArgumentException e) {
      throw malformed("endpoint", value, "a URL such as http://localhost:8000", e);
    }
    if (uri.getScheme() == null || uri.getHost() == null) {
      throw malformed("endpoint", value, "a URL such as http://localhost:8000", null);
    }
    return uri;
  }

  private static BillingMode billingMode(String value) {
    BillingMode mode = BillingMode.fromValue(value);
    if (mode == BillingMode.UNKNOWN_TO_SDK_VERSION) {
      throw malformed("billing-mode", value, "one of " + BillingMode.knownValues(), null);
    }
    return mode;
  }

  private static StreamViewType streamView(String value) {
    StreamViewType view = StreamViewType.fromValue(value);
    if (view == StreamViewType.UNKNOWN_TO_SDK_VERSION) {
      throw malformed("stream-view", value, "one of " + StreamViewType.knownValues(), null);
    }
    return view;
  }

  private static long units(String key, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw malformed(key, value, "a whole number of units per second", e);
    }
  }

  private static boolean bool(String key, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed(key, value, "true or false", null);
    };
  }

  private static Duration duration(String value) {
    try {
      return Duration.parse(value);
    } catch (DateTimeParseException e) {
      throw malformed("retry-unprocessed-for", value, "a duration such as PT30S", e);
    }
  }

  private static void tags(DynasetBuilder builder, String value) {
    for (String tag : value.split(",", -1)) {
      int equals = tag.indexOf('=');
      if (equals < 1) {
        throw malformed("tags", value, "name=value,name=value", null);
      }
      builder.tag(tag.substring(0, equals).strip(), tag.substring(equals + 1).strip());
    }
  }

  private static IllegalArgumentException malformed(
      String key, String value, String expected, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "The setting '" + PROPERTY_PREFIX + key + "' is '" + value + "', but must be " + expected
            + ".",
        cause);
  }
}
