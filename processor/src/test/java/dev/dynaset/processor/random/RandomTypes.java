package dev.dynaset.processor.random;

import dev.dynaset.processor.random.RandomType.Traits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chooses types for the members of one model, and declares those that the model brings itself. */
final class RandomTypes {
  private static final Traits TEXT = new Traits(true, true, false, true);
  private static final Traits SORTED = new Traits(true, true, true, true);

  /** The sources of what was declared, without modifiers, by name. */
  final Map<String, String> declared = new LinkedHashMap<>();
  /** Methods that make the documents. */
  final List<String> makers = new ArrayList<>();

  private final Random random;
  private final String suffix;
  private final RandomDocuments documents;

  RandomTypes(Random random, String suffix) {
    this.random = random;
    this.suffix = suffix;
    this.documents = new RandomDocuments(random, this);
  }

  /** Any type that a member may have. */
  RandomType any() {
    return random.nextInt(12) == 0 ? optional() : part(3, false);
  }

  /** A type that a key may have. */
  RandomType key() {
    return random.nextInt(3) == 0
        ? RandomType.of("String", "v.string()", SORTED)
        : chosen(t -> t.traits().key());
  }

  RandomType scalar() {
    return Scalars.ALL.get(random.nextInt(Scalars.ALL.size()));
  }

  /** A type of an element is no primitive. */
  RandomType part(int depth, boolean isElement) {
    int choice = random.nextInt(depth > 0 ? 20 : 11);
    return switch (choice) {
      case 0, 1 -> enumeration();
      case 2 -> wrapper();
      case 3 -> convertedClass();
      case 4 -> depth > 0 ? documents.any() : scalarPart(isElement);
      case 11, 12, 13 -> list(depth);
      case 14, 15 -> set(depth);
      case 16, 17, 18 -> map(depth);
      case 19 -> array(depth);
      default -> scalarPart(isElement);
    };
  }

  private RandomType scalarPart(boolean isElement) {
    RandomType type = isElement ? chosen(t -> !t.isPrimitive()) : scalar();
    return isElement && random.nextInt(4) == 0 ? converted() : type;
  }

  private RandomType chosen(java.util.function.Predicate<RandomType> condition) {
    while (true) {
      RandomType type = random.nextInt(4) == 0 ? part(0, true) : scalar();
      if (condition.test(type)) {
        return type;
      }
    }
  }

  private RandomType converted() {
    boolean isDate = random.nextBoolean();
    String from = isDate ? "LocalDate" : "Integer";
    String to = isDate ? "Long" : "String";
    String converter = declare(isDate ? "EpochDay" : "Digits", """
        class %%s implements %1$sConverter<%2$s, %3$s> {
          @Override public %3$s toStored(%2$s value) { return %4$s; }
          @Override public %2$s fromStored(%3$s stored) { return %5$s; }
        }
        """.formatted(
            isDate ? "Ordered" : "Attribute",
            from,
            to,
            isDate ? "value.toEpochDay()" : "value.toString()",
            isDate ? "LocalDate.ofEpochDay(stored)" : "Integer.valueOf(stored)"));
    String source = "@ConvertedBy(" + converter + ".class) " + from;
    return RandomType.of(
        source, isDate ? "v.localDate()" : "v.int32()", new Traits(true, true, true, false));
  }

  private RandomType enumeration() {
    String name = declare(
        "Color",
        "enum %s { RED, GREEN { @Override public String toString() "
            + "{ return \"g\"; } }, N, item, é }\n");
    return RandomType.of(name, "v.oneOf(" + name + ".values())", SORTED).absent("GREEN");
  }

  private RandomType wrapper() {
    RandomType of =
        chosen(t -> t.traits().key() && t.traits().text() && t.traits().element());
    String name = declare(
        "Id" + of.boxed().replaceAll("\\W", ""), "record %s(" + of.written("") + " value) {}\n");
    return RandomType.of(name, "new " + name + "(" + of.value() + ")", TEXT);
  }

  private RandomType convertedClass() {
    String name = "Money" + suffix;
    String converter = declare("MoneyConverter", """
        class %%s implements AttributeConverter<%1$s, String> {
          @Override public String toStored(%1$s value) { return value.text; }
          @Override public %1$s fromStored(String stored) { return new %1$s(stored); }
        }
        """.formatted(name));
    declare("Money", "@ConvertedBy(" + converter + """
        .class) class %1$s implements Comparable<%1$s> {
          final String text;
          %1$s(String text) { this.text = text; }
          @Override public int compareTo(%1$s other) { return text.compareTo(other.text); }
          @Override public boolean equals(Object o) {
            return o instanceof %1$s that && that.text.equals(text);
          }
          @Override public int hashCode() { return text.hashCode(); }
        }
        """);
    return RandomType.of(name, "new " + name + "(v.string())", SORTED);
  }

  private RandomType optional() {
    RandomType of = part(2, true);
    return random.nextInt(4) == 0
        ? RandomType.of("OptionalInt", "OptionalInt.of(v.int32())", Traits.NONE)
        : generic("Optional<" + of.boxed() + ">", "v.optional(() -> " + of.value() + ")");
  }

  private RandomType list(int depth) {
    RandomType of = part(depth - 1, true);
    boolean nullable = random.nextInt(4) == 0;
    String value = nullable ? "v.orNull(() -> " + of.value() + ")" : of.value();
    String element = nullable ? of.written("@Nullable ") : of.boxed();
    String name = random.nextInt(4) == 0 ? "Collection" : "List";
    return generic(name + "<" + element + ">", "v.list(() -> " + value + ")").absent("[]");
  }

  private RandomType set(int depth) {
    RandomType of = part(depth - 1, true);
    while (of.boxed().endsWith("]")) {
      of = part(0, true);
    }
    boolean sorted = of.traits().sorted() && random.nextBoolean();
    return generic(
            (sorted ? "SortedSet<" : "Set<") + of.boxed() + ">",
            (sorted ? "v.sortedSet" : "v.set") + "(() -> " + of.value() + ")")
        .absent("[]");
  }

  private RandomType map(int depth) {
    RandomType key = chosen(t -> t.traits().text());
    RandomType of = part(depth - 1, true);
    boolean sorted = key.traits().sorted() && random.nextBoolean();
    return generic(
            (sorted ? "SortedMap<" : "Map<") + key.boxed() + ", " + of.boxed() + ">",
            (sorted ? "v.sortedMap" : "v.map") + "(() -> " + key.value() + ", () -> " + of.value()
                + ")")
        .absent("{}");
  }

  private RandomType array(int depth) {
    RandomType of = part(depth - 1, true);
    while (!of.traits().element() || of.boxed().equals("Byte")) {
      of = part(0, true);
    }
    String source =
        of.boxed().contains("[") ? of.boxed().replaceFirst("\\[", " %s[][") : of.boxed() + " %s[]";
    return new RandomType(
        source,
        source.formatted(""),
        "v.array(" + source.formatted("").replace(" ", "") + "::new, () -> " + of.value() + ")",
        Traits.NONE,
        java.util.Optional.empty());
  }

  private static RandomType generic(String source, String value) {
    return RandomType.of(source, value, Traits.GENERIC);
  }

  /** Declares a class once; gives its name. */
  String declare(String base, String text) {
    String name = base + suffix;
    declared.putIfAbsent(name, text.formatted(name));
    return name;
  }

  String suffixed(String base) {
    return base + suffix;
  }
}
