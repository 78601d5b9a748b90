package dev.dynaset.processor.keys;

import java.util.Arrays;

/**
 * Characters, as Unicode counts them, that can stand at one place of a key.
 *
 * <p>None holds a surrogate, which UTF-8 has no form for, nor U+10FFFF, which stands behind every key
 * where the end of a range is meant.
 */
public final class CharSet {
  /** All that a key may hold. */
  public static final CharSet ANY =
      new CharSet(new int[] {0, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, 0x10FFFF});

  /** The digits of numbers. */
  public static final CharSet DIGITS = range('0', '9');

  /** The first character behind printable ASCII. */
  private static final int DELETE = 0x7F;

  private static final CharSet NONE = new CharSet(new int[0]);

  /** Where runs of characters begin and, one behind the last, end: ascending. */
  private final int[] bounds;

  private CharSet(int[] bounds) {
    this.bounds = bounds;
  }

  /** One character. */
  public static CharSet of(int character) {
    return range(character, character);
  }

  /** Each character of a text. */
  public static CharSet of(String characters) {
    CharSet set = NONE;
    for (int character : characters.codePoints().toArray()) {
      set = set.or(of(character));
    }
    return set;
  }

  /** The characters from one to another, both included. */
  public static CharSet range(int first, int last) {
    return new CharSet(new int[] {first, last + 1}).and(ANY);
  }

  /** The characters of this set that are not in the other. */
  public CharSet without(CharSet other) {
    return combined(other, true, false, false);
  }

  /** The characters of both sets. */
  public CharSet and(CharSet other) {
    return combined(other, false, true, false);
  }

  /** The characters of either set. */
  public CharSet or(CharSet other) {
    return combined(other, true, true, true);
  }

  /**
   * A set made by what is taken: what is in this one alone, in both, in the other alone.
   */
  private CharSet combined(CharSet other, boolean alone, boolean both, boolean others) {
    int[] result = new int[bounds.length + other.bounds.length];
    int size = 0;
    int i = 0;
    int j = 0;
    boolean was = false;
    while (i < bounds.length || j < other.bounds.length) {
      int at = Math.min(bound(bounds, i), bound(other.bounds, j));
      i += bound(bounds, i) == at ? 1 : 0;
      j += bound(other.bounds, j) == at ? 1 : 0;
      boolean isHere = i % 2 == 1;
      boolean isThere = j % 2 == 1;
      boolean is = isHere ? (isThere ? both : alone) : isThere && others;
      if (is != was) {
        result[size++] = at;
        was = is;
      }
    }
    return new CharSet(Arrays.copyOf(result, size));
  }

  private static int bound(int[] bounds, int index) {
    return index < bounds.length ? bounds[index] : Integer.MAX_VALUE;
  }

  /** Whether it holds a character. */
  public boolean contains(int character) {
    int index = Arrays.binarySearch(bounds, character);
    // Behind a beginning: at its index, or at the place of an end.
    return index >= 0 ? index % 2 == 0 : (-index - 1) % 2 == 1;
  }

  /** Whether it holds none. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** Whether the sets have a character in common. */
  boolean meets(CharSet other) {
    return common(other, 0) >= 0;
  }

  /**
   * A character of both sets, one that people can read if there is any; -1 if they have none in
   * common.
   */
  int common(CharSet other) {
    int fromDigits = common(other, '0');
    if (fromDigits >= 0 && fromDigits < DELETE) {
      return fromDigits;
    }
    int printable = common(other, '!');
    return printable >= 0 ? printable : common(other, 0);
  }

  /** The first character from {@code from} on that both have; -1 if there is none. */
  private int common(CharSet other, int from) {
    int i = 0;
    int j = 0;
    while (i < bounds.length && j < other.bounds.length) {
      int first = Math.max(from, Math.max(bounds[i], other.bounds[j]));
      int end = Math.min(bounds[i + 1], other.bounds[j + 1]);
      if (first < end) {
        return first;
      }
      if (bounds[i + 1] < other.bounds[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < bounds.length; i += 2) {
      text.append(String.format("%X-%X ", bounds[i], bounds[i + 1] - 1));
    }
    return text.append(']').toString();
  }
}
