package dev.dynaset;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
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

  /** What a setting does to a builder. */
  private interface Setter {
    /**
     * @param name the setting as it was written, for messages
     */
    void set(DynasetBuilder builder, String name, String value);
  }

  /** The settings there are, by key. */
  private static final Map<String, Setter> SETTERS = new TreeMap<>(Map.ofEntries(
      Map.entry("endpoint", (builder, name, value) -> builder.endpoint(endpoint(name, value))),
      Map.entry("region", (builder, name, value) -> builder.region(Region.of(value))),
      Map.entry("access-key", (builder, name, value) -> builder.accessKey(value)),
      Map.entry("secret-key", (builder, name, value) -> builder.secretKey(value)),
      Map.entry("session-token", (builder, name, value) -> builder.sessionToken(value)),
      Map.entry("table-prefix", (builder, name, value) -> builder.tablePrefix(value)),
      Map.entry(
          "billing-mode", (builder, name, value) -> builder.billingMode(billingMode(name, value))),
      Map.entry(
          "read-capacity", (builder, name, value) -> builder.readCapacity(units(name, value))),
      Map.entry(
          "write-capacity", (builder, name, value) -> builder.writeCapacity(units(name, value))),
      Map.entry("tags", Settings::tags),
      Map.entry(
          "point-in-time-recovery",
          (builder, name, value) -> builder.pointInTimeRecovery(bool(name, value))),
      Map.entry(
          "direct-decoding", (builder, name, value) -> builder.directDecoding(bool(name, value))),
      Map.entry("whole-items", (builder, name, value) -> builder.wholeItems(bool(name, value))),
      Map.entry(
          "stream-view", (builder, name, value) -> builder.streamView(streamView(name, value))),
      Map.entry(
          "retry-unprocessed-for",
          (builder, name, value) -> builder.retryUnprocessedFor(duration(name, value)))));

  /** A value, and the name that it was given by. */
  private record Setting(String name, String value) {}

  private final Map<String, Setting> settings = new TreeMap<>();
  private final boolean areVariables;

  private Settings(boolean areVariables) {
    this.areVariables = areVariables;
  }

  static Settings ofProperties(Map<String, String> properties) {
    Settings settings = new Settings(false);
    properties.forEach((name, value) -> {
      if (name.startsWith(PROPERTY_PREFIX)) {
        settings.add(name.substring(PROPERTY_PREFIX.length()), name, value);
      }
    });
    return settings;
  }

  static Settings ofEnvironment(Map<String, String> variables) {
    Settings settings = new Settings(true);
    variables.forEach((name, value) -> {
      if (name.startsWith(VARIABLE_PREFIX)) {
        String key =
            name.substring(VARIABLE_PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        settings.add(
            key.startsWith("testing-") ? "testing." + key.substring("testing-".length()) : key,
            name,
            value);
      }
    });
    return settings;
  }

  private void add(String key, String name, @Nullable String value) {
    if (value != null && !value.isBlank() && !key.startsWith(TESTING_PREFIX)) {
      settings.put(key, new Setting(name, value));
    }
  }

  void applyTo(DynasetBuilder builder) {
    settings.forEach((key, setting) -> {
      if (key.startsWith(TAG_PREFIX)) {
        builder.tag(key.substring(TAG_PREFIX.length()), setting.value);
      } else {
        setter(key, setting.name).set(builder, setting.name, setting.value.strip());
      }
    });
  }

  private Setter setter(String key, String name) {
    Setter setter = SETTERS.get(key);
    if (setter == null) {
      throw new IllegalArgumentException(
          "There is no setting '" + name + "'. The settings are " + names() + ".");
    }
    return setter;
  }

  /** All settings. They are named as variables or as properties, as the given ones are. */
  private String names() {
    StringJoiner names = new StringJoiner(", ");
    for (String key : SETTERS.keySet()) {
      names.add(
          areVariables
              ? VARIABLE_PREFIX + key.replace('-', '_').toUpperCase(Locale.ROOT)
              : PROPERTY_PREFIX + key);
    }
    return areVariables
        ? names.toString()
        : names + " and " + PROPERTY_PREFIX + TAG_PREFIX + "NAME";
  }

  private static URI endpoint(String name, String value) {
    URI uri;
    try {
      uri = URI.create(value);
    } catch (IllegalArgumentException e) {
      throw malformed(name, value, "a URL such as http://localhost:8000", e);
    }
    if (uri.getScheme() == null || uri.getHost() == null) {
      throw malformed(name, value, "a URL such as http://localhost:8000", null);
    }
    return uri;
  }

  private static BillingMode billingMode(String name, String value) {
    BillingMode mode = BillingMode.fromValue(value);
    if (mode == BillingMode.UNKNOWN_TO_SDK_VERSION) {
      throw malformed(name, value, "one of " + BillingMode.knownValues(), null);
    }
    return mode;
  }

  private static StreamViewType streamView(String name, String value) {
    StreamViewType view = StreamViewType.fromValue(value);
    if (view == StreamViewType.UNKNOWN_TO_SDK_VERSION) {
      throw malformed(name, value, "one of " + StreamViewType.knownValues(), null);
    }
    return view;
  }

  private static long units(String name, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw malformed(name, value, "a whole number of units per second", e);
    }
  }

  private static boolean bool(String name, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed(name, value, "true or false", null);
    };
  }

  private static Duration duration(String name, String value) {
    try {
      return Duration.parse(value);
    } catch (DateTimeParseException e) {
      throw malformed(name, value, "a duration such as PT30S", e);
    }
  }

  private static void tags(DynasetBuilder builder, String name, String value) {
    for (String tag : value.split(",", -1)) {
      int equals = tag.indexOf('=');
      if (equals < 1) {
        throw malformed(name, value, "name=value,name=value", null);
      }
      builder.tag(tag.substring(0, equals).strip(), tag.substring(equals + 1).strip());
    }
  }

  private static IllegalArgumentException malformed(
      String name, String value, String expected, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "The setting '" + name + "' is '" + value + "', but must be " + expected + ".", cause);
  }
}
