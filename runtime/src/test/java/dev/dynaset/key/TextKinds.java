package dev.dynaset.key;

import dev.dynaset.codec.Forms;
import dev.dynaset.key.SegmentKind.Example;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Segments of text. */
final class TextKinds {
  /** Folding by Unicode would change the last three, and by ASCII does not. */
  private static final List<String> LONGER = List.of(
      "AZ",
      "az",
      "Az9",
      "\0\0",
      "A\0",
      "\uE000\0",
      "\uD7FF\uDBFF\uDFFE",
      "\u00C9\u00E9",
      "\u0130",
      "\u212A");

  private static final List<String> NO_TEXTS =
      List.of("\uD800", "\uDFFF", "\uDBFF\uDFFF", "\uDC00\uD800", "A\uD800", "\uD800A");

  private TextKinds() {}

  static List<SegmentKind<String>> any() {
    return List.of(
        text("text", KeyTemplate::text, Function.identity(), true, List.of()),
        text("lower", KeyTemplate::lower, TextKinds::lower, false, List.of("A", "aZ", "\u00E9Q")),
        text("upper", KeyTemplate::upper, TextKinds::upper, false, List.of("a", "Az", "\u00C9q")));
  }

  private static String lower(String text) {
    return mapped(text, c -> c < 0x80, Character::toLowerCase);
  }

  private static String upper(String text) {
    return mapped(text, c -> c < 0x80, Character::toUpperCase);
  }

  private static String mapped(String text, IntPredicate which, IntUnaryOperator change) {
    return text.codePoints()
        .map(c -> which.test(c) ? change.applyAsInt(c) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static SegmentKind<String> text(
      String name,
      BiFunction<KeyTemplate, String, KeyTemplate> added,
      Function<String, String> folded,
      boolean tells,
      List<String> unfolded) {
    Comparator<String> order = Comparator.comparing(folded, SegmentKinds.BYTES);
    return new SegmentKind<>(
        name,
        added,
        Forms.string(),
        order,
        Stream.of(SegmentKinds.CHARACTERS, LONGER)
            .flatMap(List::stream)
            .sorted(order)
            .map(text -> new Example<>(text, folded.apply(text)))
            .toList(),
        TextKinds::random,
        Stream.of(NO_TEXTS, unfolded).flatMap(List::stream).toList(),
        List.of(""),
        false,
        tells);
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      text.append(SegmentKinds.CHARACTERS.get(random.nextInt(SegmentKinds.CHARACTERS.size())));
    }
    return text.toString();
  }

  static SegmentKind<String> oneOf() {
    List<String> words = List.of("NEW", "PAID", "PAID LATE", "\u00C9TAT");
    return new SegmentKind<>(
        "oneOf",
        (template, member) -> template.oneOf(member, words.toArray(String[]::new)),
        Forms.string(),
        SegmentKinds.BYTES,
        words.stream().map(word -> new Example<>(word, word)).toList(),
        random -> words.get(random.nextInt(words.size())),
        List.of("new", "OPEN", "PAIDX"),
        List.of("", "PAI", "PAID LATER"),
        false,
        true);
  }
}
