package dev.dynaset.key;

import dev.dynaset.key.SegmentKind.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A template as a processor would let it pass: what has no fixed width ends at the delimiter, or with
 * the key.
 *
 * @param template the template
 * @param segments the kinds of its segments, and their members are {@code m0}, {@code m1} …
 */
record RandomTemplate(KeyTemplate template, List<SegmentKind<?>> segments) {
  private static final String DELIMITERS = "#:|-_/.";
  private static final List<String> LITERALS = List.of("ORDER", "a", "0", "2024", "~");

  /** A template of some kinds of segments. */
  static RandomTemplate of(Random random, List<SegmentKind<?>> kinds) {
    List<SegmentKind<?>> segments = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      segments.add(one(random, kinds));
    }
    return of(random, List.copyOf(segments), random.nextBoolean());
  }

  /** A template of fixed segments, whose last one may be of other kinds, too, and ends the key. */
  static RandomTemplate ordered(Random random) {
    List<SegmentKind<?>> segments = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      segments.add(one(random, SegmentKinds.fixed()));
    }
    segments.add(one(random, random.nextBoolean() ? SegmentKinds.texts() : SegmentKinds.fixed()));
    return of(random, List.copyOf(segments), false);
  }

  private static RandomTemplate of(
      Random random, List<SegmentKind<?>> segments, boolean endsWithLiteral) {
    char delimiter = DELIMITERS.charAt(random.nextInt(DELIMITERS.length()));
    KeyTemplate start =
        random.nextBoolean() ? KeyTemplate.hash(delimiter) : KeyTemplate.range(delimiter);
    KeyTemplate template = random.nextBoolean() ? start : start.literal(one(random, LITERALS));
    for (int i = 0; i < segments.size(); i++) {
      template = segments.get(i).addTo(template, "m" + i);
      boolean isLast = i == segments.size() - 1;
      boolean isAtOnce = segments.get(i).isFixed() && random.nextBoolean();
      if (isLast ? endsWithLiteral : !isAtOnce) {
        template =
            template.literal(delimiter + (random.nextBoolean() ? "" : one(random, LITERALS)));
      }
    }
    return new RandomTemplate(template, segments);
  }

  private static <E> E one(Random random, List<? extends E> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A value of each segment: half of them are few, so that they come again. */
  List<Object> values(Random random) {
    List<Object> values = new ArrayList<>();
    segments.forEach(kind -> values.add(value(random, kind)));
    return values;
  }

  private static <V> V value(Random random, SegmentKind<V> kind) {
    return random.nextBoolean()
        ? kind.random().apply(random)
        : RandomTemplate.<Example<V>>one(random, kind.examples()).value();
  }

  /** What is stored for values, by member. */
  Map<String, AttributeValue> stored(List<Object> values) {
    Map<String, AttributeValue> stored = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      stored.put("m" + i, kind(i).stored(values.get(i)));
    }
    return stored;
  }

  /** Compares values of one segment after the other. */
  int compare(List<Object> some, List<Object> others) {
    for (int i = 0; i < segments.size(); i++) {
      int order = kind(i).order().compare(some.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked") // The values of a segment are of its kind.
  private SegmentKind<Object> kind(int segment) {
    return (SegmentKind<Object>) segments.get(segment);
  }

  @Override
  public String toString() {
    return template + " of " + segments;
  }
}
