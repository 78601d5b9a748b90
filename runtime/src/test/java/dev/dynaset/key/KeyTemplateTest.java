package dev.dynaset.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.convert.SortableInt;
import dev.dynaset.convert.SortableLong;
import dev.dynaset.key.SegmentKind.Example;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are made of members and taken apart again. */
class KeyTemplateTest {
  private static final List<Character> DELIMITERS = List.of('#', ':', '|', '-', '_', '/', '.');

  private static AttributeValue s(String text) {
    return AttributeValues.s(text);
  }

  private static AttributeValue n(long number) {
    return AttributeValues.n("" + number);
  }

  static List<Arguments> places() {
    List<Arguments> places = new ArrayList<>();
    for (SegmentKind<?> kind : SegmentKinds.all()) {
      for (SegmentPlace place : SegmentPlace.values()) {
        if (kind.isFixed() || place != SegmentPlace.BEFORE_A_SEGMENT_AT_ONCE) {
          places.add(Arguments.of(kind, place));
        }
      }
    }
    return places;
  }

  @ParameterizedTest
  @MethodSource("places")
  <V> void aKeyIsMadeOfMembersAndTakenApart(SegmentKind<V> kind, SegmentPlace place) {
    for (char delimiter : DELIMITERS) {
      KeyTemplate template = place.template(kind, delimiter);
      for (Example<V> example : kind.examples()) {
        Map<String, AttributeValue> members = new HashMap<>(SegmentPlace.NEIGHBOURS);
        members.keySet().retainAll(template.members());
        members.put("it", kind.stored(example.value()));

        String key = template.text(members::get);

        assertThat(key).isEqualTo(place.key(example.text(), delimiter));
        assertThat(template.includes(key)).as(key).isTrue();
        Map<String, AttributeValue> told = new HashMap<>();
        template.split(key, false, told);
        assertThat(told.remove("it")).isEqualTo(kind.tells() ? members.get("it") : null);
        members.remove("it");
        assertThat(told).isEqualTo(members);
      }
    }
  }

  /** Of which values a key is: of those with the same text, and of one that is absent. */
  @ParameterizedTest
  @MethodSource("places")
  <V> void aKeyContradictsAnAttributeOfAnotherText(SegmentKind<V> kind, SegmentPlace place) {
    ItemShape shape = ItemShape.ofItem("Thing", 1, "key", "it");
    KeyTemplate template = place.template(kind, '#');
    int[] ofIt = template.members().stream().mapToInt(shape::positionOf).toArray();
    int[] ofNone = template.members().stream().mapToInt(member -> -1).toArray();
    for (Example<V> one : kind.examples()) {
      String key = place.key(one.text(), '#');
      for (Example<V> other : kind.examples()) {
        for (ItemReader in : Stored.readers(shape, Map.of("it", kind.stored(other.value())))) {
          assertThat(template.contradicted(key, in, ofIt))
              .as(key)
              .isEqualTo(one.text().equals(other.text()) ? -1 : 1);
          assertThat(template.contradicted(key, in, ofNone)).isEqualTo(-1);
        }
      }
      ItemReader nothing = new AttributeMapReader(shape, Map.of());
      assertThat(template.contradicted(key, nothing, ofIt)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aTextOfNoValueMakesNoKey(SegmentKind<?> kind, SegmentPlace place) {
    for (char delimiter : DELIMITERS) {
      KeyTemplate template = place.template(kind, delimiter);
      for (String text : kind.foreign()) {
        if (kind.isFixed()) {
          assertThat(text).hasSameSizeAs(kind.examples().get(0).text());
        }
        String key = place.key(text, delimiter);
        assertThat(template.includes(key)).as(key).isFalse();
      }
    }
  }

  /** Where another segment follows at once, what is too much would be of that. */
  static List<Arguments> placesWithAnEnd() {
    return places().stream()
        .filter(place -> place.get()[1] != SegmentPlace.BEFORE_A_SEGMENT_AT_ONCE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("placesWithAnEnd")
  void aTextOfAnotherWidthMakesNoKey(SegmentKind<?> kind, SegmentPlace place) {
    for (char delimiter : DELIMITERS) {
      KeyTemplate template = place.template(kind, delimiter);
      for (String text : kind.otherWidths()) {
        String key = place.key(text, delimiter);
        assertThat(template.includes(key)).as(key).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "O",
        "ORDER#",
        "ORDER#a",
        "ORDER#a#",
        "ORDER#a#b",
        "ORDER##b#END",
        "ORDER#a##END",
        "order#a#b#END",
        "XORDER#a#b#END",
        "ORDER-a#b#END",
        "ORDER#a-b#END",
        "ORDER#a#b#END ",
        "ORDER#a#b#end",
        "ORDER#a#b#c#END",
        "ORDER#a#b#END#END",
        "ORDER#a#b#EN"
      })
  void aTextWithOtherLiteralsIsNoKey(String text) {
    KeyTemplate template = KeyTemplate.range('#')
        .literal("ORDER#")
        .text("orderId")
        .literal("#")
        .text("line")
        .literal("#END");

    assertThat(template.includes("ORDER#a#b#END")).isTrue();
    assertThat(template.includes(text)).isFalse();
  }

  @Test
  void aConstantIsOneKey() {
    KeyTemplate template = KeyTemplate.range('#').literal("PROFILE").literal("#1");

    assertThat(template.isConstant()).isTrue();
    assertThat(template.value()).isEqualTo(s("PROFILE#1"));
    assertThat(template.includes("PROFILE#1")).isTrue();
    assertThat(template.includes("PROFILE#")).isFalse();
    assertThat(template.includes("PROFILE#11")).isFalse();
  }

  @Test
  void aMemberThatStandsTwiceHasOneValue() {
    KeyTemplate template = KeyTemplate.hash('#')
        .text("id")
        .literal("#")
        .padded("n", 2)
        .literal("#")
        .lower("id");

    assertThat(template.members()).containsExactly("id", "n");
    assertThat(template.value(s("Ann"), n(7))).isEqualTo(s("Ann#07#ann"));
  }

  @Test
  void aKeyWithoutAMemberIsNone() {
    KeyTemplate template = KeyTemplate.hash('#').text("a").literal("#").text("b");

    assertThat(template.text(Map.of("a", s("1"))::get)).isNull();
  }

  @Test
  void eachSegmentIsToldWithItsForm() {
    KeyTemplate template = KeyTemplate.hash('#')
        .start("a", "dddd-MM")
        .start("b", "dddd-MM-DD")
        .fixed("c", "dddd-MM-DD")
        .text("d")
        .literal("#")
        .lower("e")
        .literal("#")
        .upper("f")
        .literal("#")
        .oneOf("g", "A", "B")
        .sortableInt("h")
        .sortableLong("i");

    assertThat(template).hasToString("{a:month}{b:day}{c}{d}#{e:lower}#{f:upper}#{g}{h}{i}");
  }

  @Test
  void aTemplateIsToldAsItIsDeclared() {
    KeyTemplate template = KeyTemplate.range('#')
        .literal("ORDER#")
        .start("placedAt", "dddd")
        .literal("#")
        .padded("line", 4)
        .literal("#END");

    assertThat(template).hasToString("ORDER#{placedAt:year}#{line:4}#END");
    assertThat(template.start()).isEqualTo("ORDER#");
    assertThat(template.segments()).isEqualTo(2);
    assertThat(template.literalBehind(1)).isEqualTo("#");
    assertThat(template.literalBehind(2)).isEqualTo("#END");
  }

  static Stream<Integer> ints() {
    return Stream.of(Integer.MIN_VALUE, -1_000_000_000, -1, 0, 1, 999_999_999, Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @MethodSource("ints")
  void aSortableIntIsThatOfTheConverter(int number) {
    KeyTemplate template = KeyTemplate.range('#').sortableInt("n");
    String text = template.value(n(number)).s();

    assertThat(text).isEqualTo(new SortableInt().toStored(number));
    assertThat(new SortableInt().fromStored(text)).isEqualTo(number);
  }

  static Stream<Long> longs() {
    return Stream.concat(
        ints().map(Integer::longValue),
        Stream.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 32, Long.MAX_VALUE));
  }

  @ParameterizedTest
  @MethodSource("longs")
  void aSortableLongIsThatOfTheConverter(long number) {
    KeyTemplate template = KeyTemplate.range('#').sortableLong("n");
    String text = template.value(n(number)).s();

    assertThat(text).isEqualTo(new SortableLong().toStored(number));
    assertThat(new SortableLong().fromStored(text)).isEqualTo(number);
  }
}
