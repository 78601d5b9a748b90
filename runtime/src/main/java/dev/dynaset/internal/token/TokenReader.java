package dev.dynaset.internal.token;

import dev.dynaset.schema.KeyAttribute;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads what a token holds, and refuses everything that {@link TokenWriter} does not write. */
final class TokenReader {
  private static final int KINDS = Place.Kind.values().length;

  private final ByteBuffer in;

  private TokenReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /** Reads text that was sealed for a context. */
  static TokenReader of(String text, TokenSeal seal, byte[] context) {
    return new TokenReader(seal.open(bytes(text), context));
  }

  /** The bytes of a text; none, which no seal takes, if it is not the text that is made of them. */
  private static byte[] bytes(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return TokenWriter.text(bytes).equals(text) ? bytes : new byte[0];
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  boolean flag() {
    return number(2) == 1;
  }

  /** A number below a bound. */
  int number(int bound) {
    long number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte group = next();
      number |= (long) (group & 0x7F) << shift;
      if (group >= 0) {
        boolean isPadded = group == 0 && shift > 0;
        if (number >= bound || isPadded) {
          throw TokenCodec.damaged();
        }
        return (int) number;
      }
    }
    throw TokenCodec.damaged();
  }

  private byte next() {
    if (!in.hasRemaining()) {
      throw TokenCodec.damaged();
    }
    return in.get();
  }

  Place place(PlaceFormat format) {
    int code = number(KINDS);
    if (code == Place.Kind.BEHIND.code()) {
      return Place.behind(key(format));
    }
    return code == Place.Kind.START.code() ? Place.START : Place.END;
  }

  private Map<String, AttributeValue> key(PlaceFormat format) {
    Map<String, AttributeValue> key = new LinkedHashMap<>(format.fixed());
    for (KeyAttribute attribute : format.open()) {
      byte[] value = new byte[number(in.remaining() + 1)];
      if (value.length > in.remaining()) {
        throw TokenCodec.damaged();
      }
      in.get(value);
      try {
        key.put(attribute.name(), KeyBytes.attribute(attribute.type(), value));
      } catch (CharacterCodingException e) {
        throw TokenCodec.damaged();
      }
    }
    return key;
  }

  /** Nothing must follow. */
  void end() {
    if (in.hasRemaining()) {
      throw TokenCodec.damaged();
    }
  }
}
