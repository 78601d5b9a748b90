package dev.dynaset;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A secret of an application, of which the keys of page tokens are derived. */
final class TokenSecret {
  private static final int MIN_LENGTH = 32;
  private static final String CURE =
      " Make one by \"openssl rand -base64 32\", decode it, and keep it with your other secrets.";

  private final HmacSha256 hmac;

  TokenSecret(byte[] secret) {
    if (secret.length < MIN_LENGTH) {
      throw new IllegalArgumentException("The secret of a page token key must have at least "
          + MIN_LENGTH + " random bytes, but has " + secret.length + "." + CURE);
    }
    if (isZero(secret)) {
      throw new IllegalArgumentException(
          "The secret of a page token key must be random, but is all zeros." + CURE);
    }
    this.hmac = new HmacSha256(secret);
  }

  private static boolean isZero(byte[] secret) {
    int bits = 0;
    for (byte b : secret) {
      bits |= b;
    }
    return bits == 0;
  }

  /** A key of 32 bytes for one purpose, which tells nothing of the keys for others. */
  byte[] derive(String purpose) {
    return hmac.of(purpose.getBytes(UTF_8));
  }
}
