package dev.dynaset.processor.random;

import java.util.List;
import java.util.Random;

/** Types of members, and values of them, as source. Imports are those of {@link RandomModel}. */
final class RandomTypes {
  /**
   * A type and a value of it.
   *
   * @param name the type
   * @param value an expression that has it
   */
  record Sample(String name, String value) {}

  /** Of those that a key can have. */
  private static final List<Sample> KEYS = List.of(
      new Sample("String", "\"text\""),
      new Sample("long", "7L"),
      new Sample("int", "-7"),
      new Sample("Integer", "12"),
      new Sample("short", "(short) 3"),
      new Sample("double", "0.5"),
      new Sample("char", "'c'"),
      new Sample("BigDecimal", "new BigDecimal(\"1.50\")"),
      new Sample("Instant", "Instant.EPOCH"),
      new Sample("LocalDate", "LocalDate.EPOCH"),
      new Sample("LocalTime", "LocalTime.NOON"),
      new Sample("Duration", "Duration.ofMillis(-1500)"),
      new Sample("Year", "Year.of(2026)"),
      new Sample("YearMonth", "YearMonth.of(2026, 11)"),
      new Sample("UUID", "new UUID(1, 2)"),
      new Sample("URI", "URI.create(\"urn:x:1\")"),
      new Sample("Locale", "Locale.GERMANY"),
      new Sample("Currency", "Currency.getInstance(\"CHF\")"),
      new Sample("byte[]", "new byte[] {1, 2}"),
      new Sample("ByteBuffer", "ByteBuffer.wrap(new byte[] {1})"),
      new Sample("SdkBytes", "SdkBytes.fromUtf8String(\"x\")"),
      new Sample("Color", "Color.GREEN"),
      new Sample("Id", "new Id(\"id\")"),
      new Sample("Cents", "new Cents(5)"));

  private static final List<Sample> OTHERS = List.of(
      new Sample("boolean", "true"),
      new Sample("Boolean", "false"),
      new Sample("OffsetDateTime", "OffsetDateTime.MIN.withYear(1)"),
      new Sample("ZonedDateTime", "Instant.EPOCH.atZone(ZoneOffset.UTC)"),
      new Sample("Period", "Period.ofDays(3)"),
      new Sample("int[]", "new int[] {1, 2}"),
      new Sample("double[]", "new double[0]"),
      new Sample("String[]", "new String[] {\"a\"}"),
      new Sample("OptionalInt", "OptionalInt.of(1)"),
      new Sample("OptionalLong", "OptionalLong.empty()"),
      new Sample("AttributeValue", "AttributeValue.fromBool(true)"),
      new Sample("Doc", "new Doc(\"a\", List.of(new Doc(\"b\", List.of())))"),
      new Sample("Shape", "new Circle(1)"),
      new Sample("Shape", "new Pair(new Circle(1), new Circle(2))"),
      new Sample("@ConvertedBy(MoneyConverter.class) Money", "new Money(\"1 CHF\")"));

  private final Random random;

  RandomTypes(Random random) {
    this.random = random;
  }

  /** A type that a key can have. */
  Sample key() {
    return oneOf(KEYS);
  }

  /** Any type, of collections within collections up to a depth. */
  Sample any(int depth) {
    int choice = depth == 0 ? 0 : random.nextInt(8);
    return switch (choice) {
      case 1 -> list(element(depth));
      case 2 -> set(key(depth));
      case 3 -> map(mapKey(), element(depth));
      case 4 -> optional(element(depth));
      case 5 -> new Sample("Collection<Color>", "List.of(Color.RED)");
      case 6 -> new Sample("SortedSet<String>", "new TreeSet<>(List.of(\"a\", \"b\"))");
      default -> random.nextBoolean() ? key() : oneOf(OTHERS);
    };
  }

  private Sample element(int depth) {
    Sample type = any(depth - 1);
    boolean cannotBeElement = type.name().startsWith("Optional");
    return cannotBeElement ? element(depth) : boxed(type);
  }

  /** The elements of sets are none that are equal only to themselves. */
  private Sample key(int depth) {
    Sample type = element(depth);
    return type.name().endsWith("]") ? key(depth) : type;
  }

  private static Sample list(Sample element) {
    return new Sample(
        "List<" + element.name() + ">",
        "List.of(" + element.value() + ", " + element.value() + ")");
  }

  private static Sample set(Sample element) {
    return new Sample("Set<" + element.name() + ">", "Set.of(" + element.value() + ")");
  }

  private static Sample map(Sample key, Sample value) {
    return new Sample(
        "Map<" + key.name() + ", " + value.name() + ">",
        "Map.of(" + key.value() + ", " + value.value() + ")");
  }

  private static Sample optional(Sample content) {
    return new Sample("Optional<" + content.name() + ">", "Optional.of(" + content.value() + ")");
  }

  private Sample mapKey() {
    return oneOf(List.of(
        new Sample("String", "\"k\""),
        new Sample("UUID", "new UUID(1, 2)"),
        new Sample("Color", "Color.RED"),
        new Sample("Long", "5L"),
        new Sample("Id", "new Id(\"k\")")));
  }

  private static Sample boxed(Sample type) {
    return switch (type.name()) {
      case "long" -> new Sample("Long", type.value());
      case "int" -> new Sample("Integer", type.value());
      case "short" -> new Sample("Short", type.value());
      case "double" -> new Sample("Double", type.value());
      case "char" -> new Sample("Character", type.value());
      case "boolean" -> new Sample("Boolean", type.value());
      default -> type;
    };
  }

  private <V> V oneOf(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
