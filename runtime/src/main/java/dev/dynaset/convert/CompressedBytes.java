package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;

/**
 * A {@code byte[]} as a B that is compressed with gzip. An empty array is stored as some bytes.
 *
 * <p>Reads what any gzip wrote. The whole value is expanded in memory: do not read what strangers
 * can write.
 */
public final class CompressedBytes implements AttributeConverter<byte[], byte[]> {
  /** For generated code. */
  public CompressedBytes() {}

  @Override
  public byte[] toStored(byte[] value) {
    return Gzip.compress(value);
  }

  @Override
  public byte[] fromStored(byte[] stored) {
    return Gzip.expand(stored);
  }
}
