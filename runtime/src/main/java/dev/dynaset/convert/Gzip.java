package dev.dynaset.convert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses bytes in memory, up to a number of them: an item of 400 KB could hold some hundred
 * megabytes of zeros.
 *
 * @param maxBytes how many bytes a value has at most before it is compressed
 */
record Gzip(int maxBytes) {
  /** Forty times as much as the largest item. */
  static final int USUAL_BYTES = 16 * 1024 * 1024;

  Gzip {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be positive, but is " + maxBytes + ".");
    }
  }

  byte[] compress(byte[] bytes) {
    if (bytes.length > maxBytes) {
      throw new IllegalArgumentException(
          "it has " + bytes.length + " bytes, but would be read up to " + maxBytes);
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  byte[] expand(byte[] compressed) {
    byte[] bytes;
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      bytes = gzip.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE));
    } catch (IOException e) {
      throw new IllegalArgumentException("it is not gzip", e);
    }
    if (bytes.length > maxBytes) {
      throw new IllegalArgumentException("it expands to more than " + maxBytes + " bytes");
    }
    return bytes;
  }
}
