package dev.dynaset;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA-256 with one key. It makes a {@link Mac} for each call, since these have a state. */
final class HmacSha256 {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** With a key, which is copied. */
  HmacSha256(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The 32 bytes of some parts, one behind the other. */
  byte[] of(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256.", e);
    }
  }

  /** Takes the same time wherever the keys differ, as keys of the JDK do. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HmacSha256 that && key.equals(that.key);
  }

  /** Nothing of the key. */
  @Override
  public int hashCode() {
    return 0;
  }
}
