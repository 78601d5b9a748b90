package dev.dynaset.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.key.KeyTemplate;
import dev.dynaset.key.SegmentKind;
import dev.dynaset.key.SegmentKind.Example;
import dev.dynaset.key.SegmentKinds;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partition with keys of one template, and of others.
 *
 * @param name where the segment stands that conditions are on
 * @param kind its kind
 * @param stage where it is the next
 * @param values some of its values, each once
 * @param keys the keys with these values, in their order
 * @param <V> the type of its values
 */
record StagedKeys<V>(
    String name, SegmentKind<V> kind, RangeStage stage, List<V> values, List<Key<V>> keys) {
  private static final List<String> OTHERS = List.of(
      "\0",
      "@",
      "A",
      "A!",
      "A\"\uFFFF",
      "A$",
      "A#w#\uFFFF",
      "A#x",
      "A#x\"\uFFFF",
      "A#x$",
      "A#x06\uFFFF",
      "A#x07",
      "A#x08",
      "A#y#",
      "B#",
      "a",
      "\uDBFF\uDFFE");

  private static final String LAST = Character.toString(0x10FFFE);

  private static final int RANDOM_VALUES = 10;

  /**
   * A key.
   *
   * @param text the key
   * @param value of the segment that conditions are on
   * @param <V> its type
   */
  record Key<V>(String text, V value) {}

  /** A segment of a kind wherever it can stand. */
  static <V> Stream<StagedKeys<V>> of(SegmentKind<V> kind) {
    KeyTemplate range = KeyTemplate.range('#');
    return Stream.of(
            RangeStage.of(range),
            RangeStage.of(range.literal("A#")),
            RangeStage.of(range.literal("A#").text("first").literal("#"))
                .then(AttributeValues.s("x")),
            RangeStage.of(range.literal("A#x").padded("first", 2)).then(AttributeValues.n("7")))
        .flatMap(before -> Stream.concat(
            apart(kind, before), kind.isFixed() ? atOnce(kind, before) : Stream.of()));
  }

  private static <V> Stream<StagedKeys<V>> apart(SegmentKind<V> kind, RangeStage before) {
    return Stream.of(
        of("at the end", kind, before, template -> template, List.of("")),
        of("before '#END'", kind, before, template -> template.literal("#END"), List.of("#END")),
        of(
            "before '#{next}'",
            kind,
            before,
            template -> template.literal("#").text("next"),
            List.of("#\0", "#!", "#z", "#" + LAST)));
  }

  private static <V> Stream<StagedKeys<V>> atOnce(SegmentKind<V> kind, RangeStage before) {
    return Stream.of(
        of(
            "before '{next}'",
            kind,
            before,
            template -> template.text("next"),
            List.of("\0", "!", "0", "z", LAST)),
        of(
            "before '{next:2}'",
            kind,
            before,
            template -> template.padded("next", 2),
            List.of("00", "99")));
  }

  private static <V> StagedKeys<V> of(
      String where,
      SegmentKind<V> kind,
      RangeStage before,
      UnaryOperator<KeyTemplate> rest,
      List<String> rests) {
    KeyTemplate template = rest.apply(kind.addTo(before.template(), "it"));
    RangeStage stage = new RangeStage(template, before.given(), before.known());
    List<V> values = Stream.concat(
            kind.examples().stream().map(Example::value),
            new Random(1)
                .longs(RANDOM_VALUES)
                .mapToObj(seed -> kind.random().apply(new Random(seed))))
        .distinct()
        .toList();
    List<Key<V>> keys = new ArrayList<>();
    for (V value : values) {
      String text = template.text(stage.given(), kind.stored(value));
      rests.forEach(behind -> keys.add(new Key<>(stage.known() + text + behind, value)));
    }
    assertThat(keys).allMatch(key -> template.includes(key.text()));
    return new StagedKeys<>(where, kind, stage, values, keys);
  }

  private boolean isLast() {
    return stage.template().toString().endsWith("{it}");
  }

  /** How values stand in keys. */
  String text(V value) {
    return stage.template().text(stage.given(), kind.stored(value));
  }

  /** The keys and all others that can be beside them: none begins as these do. */
  private List<String> partition() {
    return Stream.concat(
            keys.stream().map(Key::text),
            OTHERS.stream().filter(key -> !key.startsWith(stage.known())))
        .toList();
  }

  /** Fails unless a condition meets the keys with some values, and no others. */
  void assertMet(@Nullable RangeCondition condition, Predicate<V> ofValue, String words) {
    assertThat(MetKeys.of(condition, partition()))
        .as("%s: %s: %s", this, words, condition)
        .isEqualTo(keys.stream()
            .filter(key -> ofValue.test(key.value()))
            .map(Key::text)
            .toList());
  }

  @Override
  public String toString() {
    return kind + " " + name + " of " + stage.template() + " behind '" + stage.known() + "'";
  }

  /** Segments of all kinds that have an order, wherever they have one. */
  static Stream<StagedKeys<?>> ordered() {
    return all().filter(keys -> keys.kind.isFixed() || (keys.isLast() && isText(keys.kind)));
  }

  /** Segments of text. */
  static Stream<StagedKeys<?>> texts() {
    return all().filter(keys -> isText(keys.kind));
  }

  private static boolean isText(SegmentKind<?> kind) {
    return SegmentKinds.texts().stream().anyMatch(text -> text.name().equals(kind.name()));
  }

  /** Segments of all kinds. */
  static Stream<StagedKeys<?>> all() {
    return SegmentKinds.all().stream().flatMap(StagedKeys::of);
  }
}
