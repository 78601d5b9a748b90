package dev.dynaset.key;

/** The characters that keys may hold: all but lone surrogates and U+10FFFF. */
final class KeyCharacters {
  private KeyCharacters() {}

  /** Where the first one is that no key may hold; negative if there is none. */
  static int invalid(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i, end) || text.codePointAt(i) == Character.MAX_CODE_POINT) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int high, int end) {
    return Character.isHighSurrogate(text.charAt(high))
        && high + 1 < end
        && Character.isLowSurrogate(text.charAt(high + 1));
  }

  /** A character in words. */
  static String words(String text, int index) {
    int character = text.codePointAt(index);
    return character == Character.MAX_CODE_POINT
        ? "U+10FFFF"
        : String.format("U+%04X, half of a character", character);
  }
}
