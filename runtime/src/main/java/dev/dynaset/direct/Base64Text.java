package dev.dynaset.direct;

import java.util.Arrays;

/** Tells whether a text is base64 as encoders write it, so that all decoders read it alike. */
final class Base64Text {
  private static final byte[] VALUES = values();

  private Base64Text() {}

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    return values;
  }

  /** Of ASCII: whole groups of four, padded at the end, and no bits that nobody reads. */
  static boolean isCanonical(byte[] body, int start, int length) {
    if (length % 4 != 0) {
      return false;
    }
    if (length == 0) {
      return true;
    }
    int end = start + length;
    int padding = body[end - 1] != '=' ? 0 : body[end - 2] != '=' ? 1 : 2;
    int last = 0;
    for (int i = start; i < end - padding; i++) {
      last = VALUES[body[i]];
      if (last < 0) {
        return false;
      }
    }
    int unread = (1 << (2 * padding)) - 1;
    return (last & unread) == 0;
  }
}
