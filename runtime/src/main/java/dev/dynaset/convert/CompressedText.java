package dev.dynaset.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.AttributeConverter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * A {@code String} as a B: its UTF-8, compressed with gzip.
 *
 * <p>Reads what any gzip wrote, if it is UTF-8. Half of a character is refused in both directions,
 * and so is text whose UTF-8 has more than 16 MB before it is compressed:
 * the whole value is expanded in memory, and a small item can hold gzip of a very large one. A
 * converter of your own takes another bound:
 *
 * <pre>{@code
 * public final class LargeReport implements AttributeConverter<String, byte[]> {
 *   private final CompressedText gzip = new CompressedText(64 * 1024 * 1024);
 *
 *   public byte[] toStored(String report) {
 *     return gzip.toStored(report);
 *   }
 *
 *   public String fromStored(byte[] stored) {
 *     return gzip.fromStored(stored);
 *   }
 * }
 * }</pre>
 */
public final class CompressedText implements AttributeConverter<String, byte[]> {
  private final Gzip gzip;

  /** For generated code: up to 16 MB. */
  public CompressedText() {
    this(Gzip.USUAL_BYTES);
  }

  /**
   * With another bound, for a converter of your own that asks this one.
   *
   * @param maxBytes how many bytes a value has at most before it is compressed
   * @throws IllegalArgumentException if it is not positive
   */
  public CompressedText(int maxBytes) {
    this.gzip = new Gzip(maxBytes);
  }

  @Override
  public byte[] toStored(String value) {
    try {
      ByteBuffer utf8 = UTF_8.newEncoder().encode(CharBuffer.wrap(value));
      byte[] bytes = new byte[utf8.remaining()];
      utf8.get(bytes);
      return gzip.compress(bytes);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("it has half of a character", e);
    }
  }

  @Override
  public String fromStored(byte[] stored) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(gzip.expand(stored))).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("its content is not UTF-8", e);
    }
  }
}
