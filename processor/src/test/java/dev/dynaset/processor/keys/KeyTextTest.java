package dev.dynaset.processor.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.processor.model.FixedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts of keys, and what two of them have in common, beside a plain search through all texts. */
class KeyTextTest {
  private static final CharSet NOT_HASH = CharSet.ANY.without(CharSet.of('#'));

  private static KeyText text() {
    return KeyText.empty();
  }

  @Test
  void literalsMeetThemselvesOnly() {
    assertThat(text().literal("ORDER#").common(text().literal("ORDER#"))).contains("ORDER#");
    assertThat(text().literal("ORDER#").common(text().literal("ORDERS"))).isEmpty();
    assertThat(text().literal("ORDER").common(text().literal("ORDER#"))).isEmpty();
  }

  @Test
  void aSegmentEndsAtTheDelimiter() {
    KeyText order = text().literal("C#").some(NOT_HASH).literal("#ORDER");

    assertThat(order.includes("C#1#ORDER")).isTrue();
    assertThat(order.includes("C##ORDER")).isFalse();
    assertThat(order.includes("C#1#2#ORDER")).isFalse();
  }

  @Test
  void theWitnessIsShortAndReadable() {
    KeyText order = text().literal("ORDER#").some(NOT_HASH);
    KeyText draft = text().literal("ORDER#DRAFT").anything();

    assertThat(order.common(draft)).contains("ORDER#DRAFT");
    assertThat(order.common(text().literal("ORDER").some(CharSet.ANY))).contains("ORDER#0");
  }

  @Test
  void wordsAreTheseWordsAlone() {
    KeyText status =
        text().literal("S#").oneOf(List.of("OPEN", "OPENED", "PAID")).literal("#");

    assertThat(status.includes("S#OPEN#")).isTrue();
    assertThat(status.includes("S#OPENED#")).isTrue();
    assertThat(status.includes("S#OPE#")).isFalse();
    assertThat(status.common(text().literal("S#P").anything())).contains("S#PAID#");
  }

  @Test
  void wordsOfTwoDigitsAreFewStates() {
    KeyText minute =
        text().oneOf(IntStream.range(10, 60).mapToObj(Integer::toString).toList());

    // The beginning, behind each first digit, and the end.
    assertThat(minute.size()).isEqualTo(7);
    assertThat(minute.includes("59")).isTrue();
    assertThat(minute.includes("5")).isFalse();
    assertThat(minute.includes("60")).isFalse();
  }

  @Test
  void noWordsAreNoText() {
    assertThat(text().some(NOT_HASH).oneOf(List.of()).common(text().anything())).isEmpty();
    assertThat(text().literal("S").oneOf(List.of("")).common(text().anything())).contains("S");
  }

  @Test
  void whatDiffersAtOnePlaceIsNotSearched() {
    KeyText order = SegmentText.fixed(FixedText.INSTANT.pattern())
        .after(text())
        .literal("#ORDER#")
        .some(NOT_HASH);
    KeyText draft = SegmentText.fixed(FixedText.INSTANT.pattern())
        .after(text())
        .literal("#DRAFT#")
        .some(NOT_HASH);

    assertThat(order.mayMeet(draft)).isFalse();
    assertThat(order.mayMeet(order)).isTrue();
    assertThat(order.mayMeet(
            SegmentText.fixed(FixedText.LOCAL_DATE.pattern()).after(text()).anything()))
        .isTrue();
    assertThat(order.mayMeet(text())).isTrue();
  }

  @Test
  void fixedWidthsAreCounted() {
    KeyText line = text().literal("L").exactly(4, CharSet.DIGITS);

    assertThat(line.includes("L0012")).isTrue();
    assertThat(line.includes("L012")).isFalse();
    assertThat(line.common(text().literal("L1").some(NOT_HASH))).contains("L1000");
  }

  @Test
  void charactersBeyondTheFirstPlaneAreOne() {
    KeyText smile = text().oneOf(List.of("😀", "😁")).literal("#");

    assertThat(smile.includes("😁#")).isTrue();
    assertThat(text().one(NOT_HASH).literal("#").common(smile)).contains("😀#");
  }

  @Test
  void neitherSurrogatesNorTheLastCharacterAreInAKey() {
    assertThat(CharSet.ANY.contains(0xD800)).isFalse();
    assertThat(CharSet.ANY.contains(0xDFFF)).isFalse();
    assertThat(CharSet.ANY.contains(0x10FFFF)).isFalse();
    assertThat(CharSet.ANY.contains(0x10FFFE)).isTrue();
    assertThat(CharSet.ANY.contains(0xE000)).isTrue();
    assertThat(CharSet.ANY.contains(0)).isTrue();
  }

  @Test
  void setsAreWhatTheirCharactersSay() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      CharSet one = set(random);
      CharSet other = set(random);
      for (int c = 'a' - 1; c <= 'h' + 1; c++) {
        assertThat(one.and(other).contains(c)).isEqualTo(one.contains(c) && other.contains(c));
        assertThat(one.or(other).contains(c)).isEqualTo(one.contains(c) || other.contains(c));
        assertThat(one.without(other).contains(c)).isEqualTo(one.contains(c) && !other.contains(c));
      }
      assertThat(one.common(other) >= 0).isEqualTo(!one.and(other).isEmpty());
      assertThat(one.meets(other)).isEqualTo(!one.and(other).isEmpty());
    }
  }

  private static CharSet set(Random random) {
    CharSet set = CharSet.of("");
    for (int i = random.nextInt(4); i > 0; i--) {
      int first = 'a' + random.nextInt(8);
      set = set.or(CharSet.range(first, first + random.nextInt(3)));
    }
    return set;
  }

  /** An alphabet of three, so that all texts of five characters can be tried. */
  private static final List<String> ALL = all(5);

  private static List<String> all(int length) {
    List<String> texts = new ArrayList<>(List.of(""));
    int from = 0;
    for (int i = 0; i < length; i++) {
      int to = texts.size();
      for (String start : List.copyOf(texts.subList(from, to))) {
        Stream.of("a", "b", "#").map(start::concat).forEach(texts::add);
      }
      from = to;
    }
    return texts;
  }

  private static final CharSet AB = CharSet.of("ab");
  private static final CharSet ALPHABET = CharSet.of("ab#");

  /** An automaton, and the regular expression that says the same. */
  private record Both(KeyText text, String regex) {
    static Both random(Random random) {
      Both result = new Both(KeyText.empty(), "");
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        result = result.then(random.nextInt(7), random);
      }
      return result;
    }

    private Both then(int kind, Random random) {
      String literal = List.of("a", "#", "b#", "ab", "##").get(random.nextInt(5));
      return switch (kind) {
        case 0, 1 -> new Both(text.literal(literal), regex + literal);
        case 2 -> new Both(text.some(AB), regex + "[ab]+");
        case 3 -> new Both(text.one(AB), regex + "[ab]");
        case 4 -> new Both(text.exactly(2, ALPHABET), regex + "[ab#]{2}");
        case 5 ->
          new Both(
              text.oneOf(List.of("a", "ab", "b#b", literal)),
              regex + "(?:a|ab|b#b|" + literal + ")");
        default -> new Both(text.anything(), regex + "[ab#]*");
      };
    }
  }

  @Test
  void theSearchFindsWhatTryingAllFinds() {
    int met = 0;
    Random random = new Random(42);
    for (int round = 0; round < 3000; round++) {
      Both one = Both.random(random);
      Both other = Both.random(random);
      Optional<String> shortest = ALL.stream()
          .filter(text -> text.matches(one.regex()) && text.matches(other.regex()))
          .min(Comparator.comparingInt(String::length));
      Optional<String> found = one.text().common(other.text());

      if (shortest.isPresent()) {
        met++;
        assertThat(found).as(one.regex() + " and " + other.regex()).isPresent();
        assertThat(found.get()).hasSameSizeAs(shortest.get());
        assertThat(found.get()).matches(one.regex().replace("[ab#]*", ".*"));
        assertThat(found.get()).matches(other.regex().replace("[ab#]*", ".*"));
      } else {
        assertThat(found.map(String::length).orElse(6)).isGreaterThan(5);
      }
    }
    assertThat(met).isBetween(300, 2700);
  }

  @Test
  void fiftyEntitiesMeetThemselvesOnly() {
    List<KeyText> entities = IntStream.range(0, 50)
        .mapToObj(i -> text()
            .literal("ENTITY" + i + "#")
            .some(NOT_HASH)
            .literal("#")
            .exactly(30, CharSet.DIGITS)
            .literal("#")
            .some(NOT_HASH))
        .toList();

    assertThat(entities.stream().flatMap(one -> entities.stream().map(one::common)))
        .filteredOn(Optional::isPresent)
        .hasSize(50);
  }
}
