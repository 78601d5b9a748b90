package dev.dynaset.tests.reading;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Lists and maps in each other, under stored names that are those of nothing else. */
@Table("baskets")
record Basket(
    @HashKey String shop,
    @RangeKey int number,
    @Attribute("l") List<Line> lines,
    List<List<Integer>> grid,
    Map<String, String> labels,
    Map<Size, List<Line>> sizes,
    Optional<Map<String, Line>> extras,
    @Sensitive Map<String, String> secrets,
    @Attribute("labels.colour") String dotted,
    @Nullable Line gift) {
  enum Size {
    SMALL,
    LARGE
  }

  @Document
  record Line(
      String sku,
      @Nullable Integer count,
      @Attribute(absent = "1") int packs,
      List<String> notes,
      Map<String, Integer> marks) {
    static Line of(String sku) {
      return new Line(sku, 2, 3, List.of(sku + " 0", sku + " 1"), Map.of("a.b", 4));
    }
  }

  /** Without anything that may be absent. */
  static Basket empty(int number) {
    return new Basket(
        "s",
        number,
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        "d",
        null);
  }

  Basket withLines(Line... others) {
    return new Basket(
        shop, number, List.of(others), grid, labels, sizes, extras, secrets, dotted, gift);
  }

  Basket withGrid(List<List<Integer>> other) {
    return new Basket(shop, number, lines, other, labels, sizes, extras, secrets, dotted, gift);
  }

  Basket withMaps(Map<String, String> otherLabels, Map<String, String> otherSecrets) {
    return new Basket(
        shop, number, lines, grid, otherLabels, sizes, extras, otherSecrets, dotted, gift);
  }

  /** Lists of each length, maps with and without keys, and lines with and without their members. */
  static Basket random(int number, Random random) {
    return new Basket(
        "s",
        number,
        lines(random),
        new ArrayList<>(random
            .ints(random.nextInt(4), 0, 4)
            .mapToObj(length -> random.ints(length, 0, 100).boxed().toList())
            .toList()),
        some(random, "colour", "a.b", "[0]", "it's"),
        random.nextBoolean()
            ? Map.of(Size.LARGE, lines(random))
            : Map.of(Size.SMALL, lines(random), Size.LARGE, lines(random)),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(random.nextBoolean() ? Map.of("x", line(random)) : Map.of()),
        some(random, "one", "two"),
        "dotted " + number,
        random.nextBoolean() ? null : line(random));
  }

  private static List<Line> lines(Random random) {
    List<Line> lines = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      lines.add(line(random));
    }
    return lines;
  }

  private static Line line(Random random) {
    return new Line(
        "sku " + random.nextInt(1000),
        random.nextBoolean() ? null : random.nextInt(100),
        random.nextInt(100),
        random.nextInt(3) == 0 ? List.of() : List.of("note " + random.nextInt(100), "last"),
        random.nextBoolean() ? Map.of() : Map.of("a.b", random.nextInt(100)));
  }

  private static Map<String, String> some(Random random, String... keys) {
    Map<String, String> some = new HashMap<>();
    for (String key : keys) {
      if (random.nextBoolean()) {
        some.put(key, key + " " + random.nextInt(100));
      }
    }
    return some;
  }
}
