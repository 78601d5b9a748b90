package dev.dynaset.processor.random;

import dev.dynaset.processor.random.RandomType.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types that Dynaset knows by name. */
final class Scalars {
  static final List<RandomType> ALL = all();

  private Scalars() {}

  private static List<RandomType> all() {
    List<RandomType> types = new ArrayList<>();
    types.add(scalar("String", "string", "kst", "a \\\"b\\\" \\\\ é $T %s"));
    types.add(scalar("BigInteger", "bigInteger", "kst", "-7"));
    types.add(scalar("BigDecimal", "bigDecimal", "kst", "1E-5"));
    types.add(scalar("Instant", "instant", "kst", "2020-01-01T00:00:00Z"));
    types.add(scalar("LocalDate", "localDate", "kst", "2020-02-29"));
    types.add(scalar("LocalDateTime", "localDateTime", "kst", "2020-01-01T10:00"));
    types.add(scalar("LocalTime", "localTime", "kst", "10:30"));
    types.add(scalar("OffsetDateTime", "offsetDateTime", "kst", "2020-01-01T10:00+01:00"));
    types.add(
        scalar("ZonedDateTime", "zonedDateTime", "kst", "2020-01-01T10:00+01:00[Europe/Prague]"));
    types.add(scalar("Duration", "duration", "kst", "PT1H"));
    types.add(scalar("Period", "period", "kt", "P1Y"));
    types.add(scalar("Year", "year", "kst", "2020"));
    types.add(scalar("YearMonth", "yearMonth", "kst", "2020-12"));
    types.add(scalar("UUID", "uuid", "kst", "123e4567-e89b-12d3-a456-426614174000"));
    types.add(scalar("Locale", "locale", "kt", "de-DE"));
    types.add(scalar("Currency", "currency", "kt", "EUR"));
    types.add(scalar("URI", "uri", "kst", "https://example.org/?a=%20b"));
    types.add(scalar("ByteBuffer", "byteBuffer", "ks", ""));
    types.add(scalar("SdkBytes", "sdkBytes", "k", ""));
    types.add(scalar("AttributeValue", "attributeValue", "", ""));
    primitive(types, "boolean", "Boolean", "bool", "s", "true");
    primitive(types, "byte", "Byte", "int8", "kst", "-128");
    primitive(types, "short", "Short", "int16", "kst", "-7");
    primitive(types, "int", "Integer", "int32", "kst", "-2147483648");
    primitive(types, "long", "Long", "int64", "kst", "-9223372036854775808");
    primitive(types, "float", "Float", "float32", "kst", "-1.5e10");
    primitive(types, "double", "Double", "float64", "kst", "1E100");
    primitive(types, "char", "Character", "character", "kst", "");
    array(types, "byte", "bytes", true);
    array(types, "boolean", "bools", false);
    array(types, "short", "shorts", false);
    array(types, "int", "ints", false);
    array(types, "long", "longs", false);
    array(types, "float", "floats", false);
    array(types, "double", "doubles", false);
    return types;
  }

  private static RandomType scalar(String name, String value, String traits, String absent) {
    RandomType type = RandomType.of(name, "v." + value + "()", traits(traits));
    return absent.isEmpty() ? type : type.absent(absent);
  }

  private static void primitive(
      List<RandomType> types, String name, String box, String value, String traits, String absent) {
    types.add(scalar(box, value, traits, absent));
    types.add(new RandomType(
        "%s" + name,
        box,
        "v." + value + "()",
        traits(traits),
        absent.isEmpty() ? Optional.empty() : Optional.of(absent)));
  }

  private static void array(List<RandomType> types, String name, String value, boolean key) {
    types.add(new RandomType(
        name + " %s[]",
        name + "[]",
        "v." + value + "()",
        new Traits(key, false, false, true),
        Optional.empty()));
  }

  private static Traits traits(String traits) {
    return new Traits(traits.contains("k"), traits.contains("t"), traits.contains("s"), true);
  }
}
