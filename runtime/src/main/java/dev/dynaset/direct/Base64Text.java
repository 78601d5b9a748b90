package dev.dynaset.direct;

import java.util.Arrays;

/** Base64 as encoders write it, which all decoders read alike. */
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

  private static int padding(byte[] body, int end) {
    return body[end - 1] != '=' ? 0 : body[end - 2] != '=' ? 1 : 2;
  }

  /** The bytes that a canonical text stands for. */
  static byte[] decode(byte[] body, int start, int length) {
    if (length == 0) {
      return new byte[0];
    }
    int end = start + length;
    byte[] bytes = new byte[length / 4 * 3 - padding(body, end)];
    int bits = 0;
    int waiting = 0;
    int at = start;
    for (int i = 0; i < bytes.length; i++) {
      while (waiting < 8) {
        bits = (bits << 6) | VALUES[body[at++]];
        waiting += 6;
      }
      waiting -= 8;
      bytes[i] = (byte) (bits >> waiting);
    }
    return bytes;
  }

  /**
   * Whether a text of ASCII is canonical: whole groups of four, padded at the end, and no bits that
   * nobody reads.
   */
  static boolean isCanonical(byte[] body, int start, int length) {
    if (length % 4 != 0) {
      return false;
    }
    if (length == 0) {
      return true;
    }
    int end = start + length;
    int padding = padding(body, end);
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
