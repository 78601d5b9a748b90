package dev.dynaset.tests.expressions;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attribute of each kind; some have names that are words of DynamoDB, or have dots and quotes. */
@Table("specimens")
@SuppressWarnings("ArrayRecordComponent") // Items are not compared.
record Specimen(
    @HashKey String box,
    @RangeKey int number,
    @Attribute("it's \"a\".b") @Nullable String text,
    @Attribute("size") @Nullable Integer size,
    @Nullable Long exists,
    @Nullable Double ratio,
    @Nullable Float share,
    @Attribute("date") @Nullable Instant at,
    @Nullable BigDecimal price,
    @Nullable Boolean flag,
    byte @Nullable [] bytes,
    @Nullable Color color,
    @Nullable UUID uuid,
    @Nullable URI uri,
    @Nullable Weight weight,
    Optional<String> note,
    @Nullable List<String> list,
    @Nullable Set<String> tags,
    @Nullable Set<Long> numbers,
    @Nullable Map<String, Part> parts,
    @Nullable Part part,
    @Nullable Map<String, Long> counts) {
  enum Color {
    RED,
    BLUE
  }

  record Weight(long grams) {}

  @Document
  record Part(
      String name,
      @Nullable Long size,
      @Nullable List<Part> inner,
      @Nullable Shape shape) {
    static Part of(String name, long size) {
      return new Part(name, size, null, null);
    }
  }

  @Document
  sealed interface Shape {}

  @Document
  record Circle(int radius) implements Shape {}

  @Document
  record Square(int side) implements Shape {}

  /** Nothing but a key. */
  static Specimen empty(int number) {
    return new Specimen(
        "b",
        number,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Optional.empty(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Everything, from a number. */
  static Specimen full(int number) {
    return new Specimen(
        "b",
        number,
        "text " + number,
        number,
        10L * number,
        number + 0.5,
        number + 0.25f,
        Instant.ofEpochSecond(number),
        new BigDecimal(number).movePointLeft(1),
        number % 2 == 0,
        new byte[] {(byte) number, 1},
        number % 2 == 0 ? Color.RED : Color.BLUE,
        new UUID(0, number),
        URI.create("urn:" + number),
        new Weight(number),
        Optional.of("note " + number),
        List.of("a" + number, "b"),
        Set.of("t" + number, "all"),
        Set.of((long) number, 100L),
        Map.of("main.1", Part.of("m" + number, number)),
        new Part(
            "p" + number,
            (long) number,
            List.of(Part.of("i" + number, number), Part.of("j", 0)),
            number % 2 == 0 ? new Circle(number) : new Square(number)),
        Map.of("a", (long) number));
  }
}
