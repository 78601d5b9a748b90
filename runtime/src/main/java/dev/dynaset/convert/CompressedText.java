package dev.dynaset.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.AttributeConverter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * A {@code String} as a B: its UTF-8, compressed with gzip.
 *
 * <p>Reads what any gzip wrote, if it is UTF-8. The whole value is expanded in memory: do not read
 * what strangers can write. Half of a character is refused in both directions.
 */
public final class CompressedText implements AttributeConverter<String, byte[]> {
  /** For generated code. */
  public CompressedText() {}

  @Override
  public byte[] toStored(String value) {
    try {
      ByteBuffer utf8 = UTF_8.newEncoder().encode(CharBuffer.wrap(value));
      byte[] bytes = new byte[utf8.remaining()];
      utf8.get(bytes);
      return Gzip.compress(bytes);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("it has half of a character", e);
    }
  }

  @Override
  public String fromStored(byte[] stored) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(Gzip.expand(stored))).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("its content is not UTF-8", e);
    }
  }
}
