package dev.dynaset;

import java.util.Optional;

/** One key of page tokens. Keys are equal if their ids, modes and secrets are. */
sealed interface PageTokenKey permits SigningKey, EncryptingKey {
  int id();

  /** A token of a body, which holds for a context. */
  byte[] seal(byte[] body, byte[] context);

  /** The body of a token, if this key has made it, and for this context. */
  Optional<byte[]> open(byte[] token, byte[] context);
}
