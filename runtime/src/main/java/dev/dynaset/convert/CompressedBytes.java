package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;

/**
 * A {@code byte[]} as a B that is compressed with gzip. An empty array is stored as some bytes.
 *
 * <p>Reads what any gzip wrote. More than 16 MB before they are compressed are refused in both
 * directions:
 * the whole value is expanded in memory, and a small item can hold gzip of a very large one. A
 * converter of your own takes another bound:
 *
 * <pre>{@code
 * public final class LargeReport implements AttributeConverter<byte[], byte[]> {
 *   private final CompressedBytes gzip = new CompressedBytes(64 * 1024 * 1024);
 *
 *   public byte[] toStored(byte[] report) {
 *     return gzip.toStored(report);
 *   }
 *
 *   public byte[] fromStored(byte[] stored) {
 *     return gzip.fromStored(stored);
 *   }
 * }
 * }</pre>
 */
public final class CompressedBytes implements AttributeConverter<byte[], byte[]> {
  private final Gzip gzip;

  /** For generated code: up to 16 MB. */
  public CompressedBytes() {
    this(Gzip.USUAL_BYTES);
  }

  /**
   * With another bound, for a converter of your own that asks this one.
   *
   * @param maxBytes how many bytes a value has at most before it is compressed
   * @throws IllegalArgumentException if it is not positive
   */
  public CompressedBytes(int maxBytes) {
    this.gzip = new Gzip(maxBytes);
  }

  @Override
  public byte[] toStored(byte[] value) {
    return gzip.compress(value);
  }

  @Override
  public byte[] fromStored(byte[] stored) {
    return gzip.expand(stored);
  }
}
