package dev.dynaset.internal.token;

import dev.dynaset.PageTokenKeys;

/**
 * Signs or encrypts page tokens, and takes no others.
 *
 * @param keys what with
 */
record KeyedSeal(PageTokenKeys keys) implements TokenSeal {
  @Override
  public byte[] seal(byte[] body, byte[] context) {
    return keys.seal(body, context);
  }

  @Override
  public byte[] open(byte[] token, byte[] context) {
    return keys.open(token, context);
  }
}
