package dev.dynaset.key;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.convert.SortableInt;
import dev.dynaset.convert.SortableLong;
import dev.dynaset.key.SegmentKind.Example;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Segments of whole numbers. */
final class NumberKinds {
  private NumberKinds() {}

  static List<SegmentKind<?>> all() {
    return List.of(
        number(
            "padded to 1",
            (template, member) -> template.padded(member, 1),
            Forms.intValue(),
            List.of(new Example<>(0, "0"), new Example<>(9, "9")),
            random -> random.nextInt(10),
            List.of("a", "-", "\u0661"),
            List.of("", "10")),
        number(
            "padded to 4",
            (template, member) -> template.padded(member, 4),
            Forms.intValue(),
            List.of(
                new Example<>(0, "0000"),
                new Example<>(7, "0007"),
                new Example<>(10, "0010"),
                new Example<>(9999, "9999")),
            random -> random.nextInt(10_000),
            List.of("   7", "-007", "007a", "7.00"),
            List.of("7", "007", "00007")),
        number(
            "padded to 19",
            (template, member) -> template.padded(member, 19),
            Forms.bigInteger(),
            List.of(
                new Example<>(BigInteger.ZERO, "0".repeat(19)),
                new Example<>(BigInteger.valueOf(Long.MAX_VALUE), "9223372036854775807"),
                new Example<>(new BigInteger("9".repeat(19)), "9".repeat(19))),
            random -> new BigInteger(63, random),
            List.of("000000000000000000x"),
            List.of("9".repeat(18), "9".repeat(20))),
        number(
            "sortable int",
            KeyTemplate::sortableInt,
            Forms.intValue(),
            Stream.of(Integer.MIN_VALUE, -10, -1, 0, 1, Integer.MAX_VALUE)
                .map(value -> new Example<>(value, new SortableInt().toStored(value)))
                .toList(),
            Random::nextInt,
            List.of("4294967296", "9999999999", "-000000001"),
            List.of("0", "214748364", "02147483648")),
        number(
            "sortable long",
            KeyTemplate::sortableLong,
            Forms.longValue(),
            Stream.of(Long.MIN_VALUE, -10L, -1L, 0L, 1L, Long.MAX_VALUE)
                .map(value -> new Example<>(value, new SortableLong().toStored(value)))
                .toList(),
            Random::nextLong,
            List.of("18446744073709551616", "99999999999999999999"),
            List.of("0", "9223372036854775808", "009223372036854775808")));
  }

  private static <V extends Comparable<? super V>> SegmentKind<V> number(
      String name,
      BiFunction<KeyTemplate, String, KeyTemplate> added,
      Form<V> form,
      List<Example<V>> examples,
      Function<Random, V> random,
      List<String> foreign,
      List<String> otherWidths) {
    return new SegmentKind<>(
        name,
        added,
        form,
        Comparator.<V>naturalOrder(),
        examples,
        random,
        foreign,
        otherWidths,
        true,
        true);
  }
}
