package dev.dynaset;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Encrypts page tokens: behind the header stands a nonce, then the encrypted body with its tag. */
final class EncryptingKey implements PageTokenKey {
  private static final byte FORMAT = 4;
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_LENGTH = 16;
  private static final int BODY_START = TokenHeader.LENGTH + NONCE_LENGTH;

  private final SecureRandom random = new SecureRandom();
  private final TokenHeader header;
  private final SecretKeySpec key;

  EncryptingKey(int id, TokenSecret secret) {
    this.header = new TokenHeader(FORMAT, id);
    this.key = new SecretKeySpec(secret.derive("dynaset page token, encrypting"), "AES");
  }

  @Override
  public int id() {
    return header.keyId();
  }

  @Override
  public byte[] seal(byte[] body, byte[] context) {
    byte[] nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(body);
      return ByteBuffer.allocate(BODY_START + encrypted.length)
          .put(header.bytes())
          .put(nonce)
          .put(encrypted)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A page token cannot be encrypted.", e);
    }
  }

  @Override
  public Optional<byte[]> open(byte[] token, byte[] context) {
    if (token.length < BODY_START + TAG_LENGTH || !header.isOf(token)) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOfRange(token, TokenHeader.LENGTH, BODY_START);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, context)
          .doFinal(token, BODY_START, token.length - BODY_START));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A page token cannot be decrypted.", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
    cipher.updateAAD(header.with(context));
    return cipher;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EncryptingKey that
        && header.equals(that.header)
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }

  @Override
  public String toString() {
    return "encrypting " + header.keyId();
  }
}
