package dev.dynaset.internal.token;

import dev.dynaset.Dynaset;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.RuntimeSettings;

/** How the body of a page token is bound to its query, and kept from others. */
sealed interface TokenSeal permits PlainSeal, KeyedSeal {
  /** With the keys of a Dynaset, or by a checksum if it has none. */
  static TokenSeal of(Dynaset dynaset) {
    return RuntimeSettings.of(dynaset)
        .pageTokenKeys()
        .<TokenSeal>map(KeyedSeal::new)
        .orElseGet(PlainSeal::new);
  }

  /**
   * A token of a body.
   *
   * @param context the fingerprint of the query, of at least 8 bytes
   */
  byte[] seal(byte[] body, byte[] context);

  /**
   * The body of a token.
   *
   * @throws InvalidPageTokenException if it was not made by {@link #seal}, and for this context
   */
  byte[] open(byte[] token, byte[] context);
}
