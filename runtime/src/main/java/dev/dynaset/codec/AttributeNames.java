package dev.dynaset.codec;

import dev.dynaset.direct.JsonTape;
import dev.dynaset.direct.StoredItem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds the positions of attributes by the bytes of their names: a hash table that never changes. */
final class AttributeNames {
  private static final int NONE = -1;

  private final List<String> names;
  private final byte[][] texts;
  private final int[] slots;
  /** The first position with the same name: a projection may read a key that it has anyway. */
  private final int[] first;

  AttributeNames(List<String> names) {
    this.names = names;
    this.texts = new byte[names.size()][];
    this.slots = new int[4 * Integer.highestOneBit(names.size() + 1)];
    Arrays.fill(slots, NONE);
    this.first = new int[texts.length];
    for (int position = 0; position < texts.length; position++) {
      first[position] = names.indexOf(names.get(position));
      byte[] text = names.get(position).getBytes(StandardCharsets.UTF_8);
      texts[position] = text;
      if (first[position] == position) {
        slots[free(slot(text, 0, text.length))] = position;
      }
    }
  }

  private int free(int wanted) {
    int slot = wanted;
    while (slots[slot] != NONE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** How many positions there are. */
  int size() {
    return texts.length;
  }

  /** Finds where on a tape the attributes of a map are, by their positions; 0 for those it lacks. */
  void find(JsonTape tape, int map, int[] values) {
    Arrays.fill(values, StoredItem.ABSENT);
    int value;
    int end = tape.end(map);
    for (int name = tape.first(map); name < end; name = tape.next(value)) {
      value = tape.behindText(name);
      int position = position(tape, name);
      if (position != NONE) {
        values[position] = value;
      }
    }
    for (int position = 0; position < first.length; position++) {
      values[position] = values[first[position]];
    }
  }

  private int position(JsonTape tape, int name) {
    if (!tape.isPlain(name)) {
      return names.indexOf(tape.text(name));
    }
    byte[] body = tape.body();
    int start = tape.start(name);
    int end = start + tape.length(name);
    int slot = slot(body, start, end);
    int position = slots[slot];
    while (position != NONE) {
      byte[] text = texts[position];
      if (Arrays.equals(body, start, end, text, 0, text.length)) {
        return position;
      }
      slot = (slot + 1) & (slots.length - 1);
      position = slots[slot];
    }
    return NONE;
  }

  /** Names differ in their length, their ends and their middle, if anywhere cheap to look at. */
  private int slot(byte[] text, int start, int end) {
    int length = end - start;
    if (length == 0) {
      return 0;
    }
    int hash = length + 31 * text[start] + 961 * text[start + length / 2] + 29_791 * text[end - 1];
    if (length > 1) {
      hash += 923_521 * text[end - 2];
    }
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }
}
