package dev.dynaset.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A random table of several kinds of items: its source, and the keys of its items as a test makes them. */
final class SharedSource {
  private static final char[] DELIMITERS = {'#', ':', '|', '-', '_', '/', '.'};

  final long seed;
  final char delimiter;
  final List<Kind> kinds = new ArrayList<>();

  /**
   * A part of a template.
   *
   * @param literal the text; empty for a member
   * @param member its name
   */
  record Part(String literal, String member, SegmentKind kind) {
    String source() {
      return literal.isEmpty() ? "{" + member + kind.form + "}" : literal;
    }

    String text(Map<String, Object> item) {
      return literal.isEmpty() ? kind.text(item.get(member)) : literal;
    }
  }

  /**
   * One kind of items.
   *
   * @param hash the template of its hash key; empty if that is a member
   * @param range the template of its range key; empty if that is a member
   */
  record Kind(String name, List<Part> hash, List<Part> range) {
    Map<String, SegmentKind> members() {
      Map<String, SegmentKind> members = new LinkedHashMap<>();
      Stream.concat(hash.stream(), range.stream())
          .filter(part -> part.literal().isEmpty())
          .forEach(part -> members.merge(
              part.member(), part.kind(), (one, other) -> one == SegmentKind.DAY ? other : one));
      return members;
    }

    static String text(List<Part> template, Map<String, Object> item) {
      return template.stream().map(part -> part.text(item)).collect(Collectors.joining());
    }

    private String source(String table) {
      String components = members().entrySet().stream()
          .map(member -> mark(member.getKey()) + member.getValue().type + " " + member.getKey())
          .collect(Collectors.joining(", "));
      String key = Stream.of(given("hash", hash), given("range", range))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
      return "  @ItemKey(" + key + ")\n  record " + name + "(" + components + ") implements "
          + table + " {}\n";
    }

    /** A member that is a part of the key itself. */
    private String mark(String member) {
      if (isNatural(hash) && hash.get(0).member().equals(member)) {
        return "@HashKey @Attribute(\"PK\") ";
      }
      return isNatural(range) && range.get(0).member().equals(member)
          ? "@RangeKey @Attribute(\"SK\") "
          : "";
    }

    private static String given(String name, List<Part> template) {
      return isNatural(template)
          ? ""
          : name + " = \"" + template.stream().map(Part::source).collect(Collectors.joining())
              + "\"";
    }
  }

  static boolean isNatural(List<Part> template) {
    return template.size() == 1 && template.get(0).member().startsWith("natural");
  }

  SharedSource(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    this.delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
    // Kinds share hash keys, and some hash keys begin as others do.
    Map<String, List<Part>> hashes = new LinkedHashMap<>();
    int count = 1 + random.nextInt(3);
    while (hashes.size() < count) {
      List<Part> hash = template(random, "h" + hashes.size() + "x", 2, true);
      hashes.putIfAbsent(form(hash), hash);
    }
    List<List<Part>> pool = List.copyOf(hashes.values());
    int size = 2 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      List<Part> hash = pool.get(random.nextInt(pool.size()));
      boolean isPart = hash.stream().anyMatch(part -> part.kind() == SegmentKind.DAY);
      List<Part> range = !isPart && random.nextInt(8) == 0
          ? List.of(new Part("", "natural", SegmentKind.TEXT))
          : range(random, hash);
      kinds.add(new Kind("K" + seed + "x" + i, hash, range));
    }
  }

  /** The day of an instant is no key without the instant. */
  private List<Part> range(Random random, List<Part> hash) {
    List<Part> range = new ArrayList<>(template(random, "r", 3, false));
    hash.stream().filter(part -> part.kind() == SegmentKind.DAY).forEach(day -> {
      range.add(new Part(String.valueOf(delimiter), "", null));
      range.add(new Part("", day.member(), SegmentKind.INSTANT));
    });
    return range;
  }

  private static String form(List<Part> template) {
    return template.stream()
        .map(part -> part.literal().isEmpty() ? "{" + part.kind() + "}" : part.literal())
        .collect(Collectors.joining());
  }

  private List<Part> template(Random random, String names, int most, boolean isHash) {
    List<Part> parts = new ArrayList<>();
    String d = String.valueOf(delimiter);
    String[] starts = {"", "A", "A" + d, "B" + d, "AB" + d, d};
    String[] between = {d, d, d + "A" + d, d + "B" + d, d + "AB", d + d};
    String[] ends = {"", "", "", d, d + "A"};
    String start = starts[random.nextInt(starts.length)];
    if (!start.isEmpty()) {
      parts.add(new Part(start, "", null));
    }
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        parts.add(new Part(between[random.nextInt(between.length)], "", null));
      }
      SegmentKind[] kinds = SegmentKind.values();
      SegmentKind kind = kinds[random.nextInt(isHash ? kinds.length : kinds.length - 1)];
      parts.add(new Part("", names + i, random.nextInt(3) == 0 ? SegmentKind.TEXT : kind));
    }
    String end = ends[random.nextInt(ends.length)];
    if (!end.isEmpty() && count > 0) {
      parts.add(new Part(end, "", null));
    }
    return parts.isEmpty() ? List.of(new Part("A", "", null)) : parts;
  }

  String name() {
    return "Shop" + seed;
  }

  String source() {
    return "package shared;\n"
        + "import dev.dynaset.annotation.*;\n"
        + "import java.time.*;\n"
        + "import java.util.UUID;\n"
        + "@Table(value = \"shop_" + seed + "\", delimiter = '" + delimiter + "')\n"
        + collections()
        + "sealed interface " + name() + " {\n"
        + kinds.stream().map(kind -> kind.source(name())).collect(Collectors.joining())
        + "  enum Word {\n    A,\n    B,\n    AB\n  }\n"
        + "}\n";
  }

  /** Names for hash keys without members, whose letters may be the same. */
  private String collections() {
    Map<String, Long> constants = kinds.stream()
        .filter(kind -> kind.hash().stream().noneMatch(part -> part.literal().isEmpty()))
        .map(kind -> form(kind.hash()))
        .collect(Collectors.groupingBy(hash -> hash, LinkedHashMap::new, Collectors.counting()));
    constants.values().removeIf(count -> count == 1);
    StringBuilder named = new StringBuilder();
    int count = 0;
    for (String hash : constants.keySet()) {
      named.append("@ItemCollection(hash = \"").append(hash).append("\", accessor = \"allOf");
      named.append(count++).append("\")\n");
    }
    return named.toString();
  }

  /** The values of a random item. */
  Map<String, Object> item(Kind kind, Random random) {
    Map<String, Object> item = new LinkedHashMap<>();
    kind.members().forEach((member, type) -> item.put(member, type.value(random, delimiter)));
    return item;
  }

  @Override
  public String toString() {
    return source();
  }
}
