package dev.dynaset.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All kinds of segments. */
public final class SegmentKinds {
  /** Where UTF-8 takes another form, and the ends of what a key may hold; no delimiter among them. */
  public static final List<String> CHARACTERS = Stream.of(
          0, 0x21, 0x30, 0x41, 0x61, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000,
          0x10FFFE)
      .map(Character::toString)
      .toList();

  /** Compares texts as DynamoDB does. */
  public static final Comparator<String> BYTES =
      (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

  private SegmentKinds() {}

  /** Every kind. */
  public static List<SegmentKind<?>> all() {
    return Stream.of(texts(), List.of(TextKinds.oneOf()), fixed())
        .<SegmentKind<?>>flatMap(List::stream)
        .toList();
  }

  /** Texts of any length. */
  public static List<SegmentKind<String>> texts() {
    return TextKinds.any();
  }

  /** All that have one width. */
  public static List<SegmentKind<?>> fixed() {
    return Stream.of(TimeKinds.whole(), TimeKinds.starts(), NumberKinds.all())
        .<SegmentKind<?>>flatMap(List::stream)
        .toList();
  }
}
