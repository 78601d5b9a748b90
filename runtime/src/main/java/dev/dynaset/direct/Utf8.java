package dev.dynaset.direct;

/** Tells whether bytes are UTF-8: a String would replace what is not, and the AWS SDK refuses it. */
final class Utf8 {
  private Utf8() {}

  static boolean isValid(byte[] body, int start, int end) {
    int at = start;
    while (at < end) {
      int first = body[at];
      if (first >= 0) {
        at++;
        continue;
      }
      int length = length(first);
      if (length == 0 || at + length > end || !isCharacter(body, at, length)) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** How many bytes a character has that starts with a byte that is not ASCII; 0 if none does. */
  private static int length(int first) {
    return switch (first & 0xF0) {
      case 0xC0, 0xD0 -> 2;
      case 0xE0 -> 3;
      case 0xF0 -> (first & 0xF8) == 0xF0 ? 4 : 0;
      default -> 0;
    };
  }

  private static boolean isCharacter(byte[] body, int at, int length) {
    int character = body[at] & (0xFF >>> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      if ((body[i] & 0xC0) != 0x80) {
        return false;
      }
      character = (character << 6) | (body[i] & 0x3F);
    }
    // Neither a character that fewer bytes hold, nor half of one.
    return switch (length) {
      case 2 -> character >= 0x80;
      case 3 -> character >= 0x800 && (character < 0xD800 || character > 0xDFFF);
      default -> character >= 0x10000 && character <= 0x10FFFF;
    };
  }
}
