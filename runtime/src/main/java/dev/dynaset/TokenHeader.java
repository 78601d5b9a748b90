package dev.dynaset;

import java.nio.ByteBuffer;

/**
 * How a signed or encrypted page token begins.
 *
 * @param format tells what follows
 * @param keyId the key that made the token, from 0 to 255
 */
record TokenHeader(byte format, int keyId) {
  static final int LENGTH = 2;

  TokenHeader {
    if (keyId < 0 || keyId > 255) {
      throw new IllegalArgumentException(
          "The id of a page token key must be from 0 to 255, but is " + keyId + ".");
    }
  }

  byte[] bytes() {
    return new byte[] {format, (byte) keyId};
  }

  /** Whether a token that is long enough begins like this. */
  boolean isOf(byte[] token) {
    return token[0] == format && token[1] == (byte) keyId;
  }

  /** What a token is bound to, beside its body; with the length, so that they cannot mix. */
  byte[] with(byte[] context) {
    return ByteBuffer.allocate(LENGTH + Integer.BYTES + context.length)
        .put(bytes())
        .putInt(context.length)
        .put(context)
        .array();
  }
}
