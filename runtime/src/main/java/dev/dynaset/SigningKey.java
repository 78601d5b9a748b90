package dev.dynaset;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs page tokens: behind the header stands a code of authentication, then the body. */
final class SigningKey implements PageTokenKey {
  private static final byte FORMAT = 3;
  private static final int CODE_LENGTH = 16;
  private static final int BODY_START = TokenHeader.LENGTH + CODE_LENGTH;

  private final TokenHeader header;
  private final HmacSha256 hmac;

  SigningKey(int id, TokenSecret secret) {
    this.header = new TokenHeader(FORMAT, id);
    this.hmac = new HmacSha256(secret.derive("dynaset page token, signing"));
  }

  @Override
  public int id() {
    return header.keyId();
  }

  @Override
  public byte[] seal(byte[] body, byte[] context) {
    return ByteBuffer.allocate(BODY_START + body.length)
        .put(header.bytes())
        .put(code(body, context))
        .put(body)
        .array();
  }

  @Override
  public Optional<byte[]> open(byte[] token, byte[] context) {
    if (token.length < BODY_START || !header.isOf(token)) {
      return Optional.empty();
    }
    byte[] code = Arrays.copyOfRange(token, TokenHeader.LENGTH, BODY_START);
    byte[] body = Arrays.copyOfRange(token, BODY_START, token.length);
    // Takes the same time wherever the codes differ.
    return MessageDigest.isEqual(code, code(body, context)) ? Optional.of(body) : Optional.empty();
  }

  private byte[] code(byte[] body, byte[] context) {
    return Arrays.copyOf(hmac.of(header.with(context), body), CODE_LENGTH);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SigningKey that && header.equals(that.header) && hmac.equals(that.hmac);
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }

  @Override
  public String toString() {
    return "signing " + header.keyId();
  }
}
