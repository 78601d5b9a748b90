package dev.dynaset.direct;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * How a body is secured and compressed. The AWS SDK looks at that after the interceptors: who changes
 * the body must do it in its place, and take the headers away.
 *
 * @param checksum the CRC-32 of the bytes that are sent; null if there is none
 * @param isGzip whether they are compressed
 */
record BodyEncoding(@Nullable Long checksum, boolean isGzip) {
  private static final String CHECKSUM = "x-amz-crc32";
  private static final String ENCODING = "Content-Encoding";
  private static final BodyEncoding PLAIN = new BodyEncoding(null, false);

  /** What headers say; null if it is anything that is not known here. */
  static @Nullable BodyEncoding of(SdkHttpResponse response) {
    Optional<String> encoding = response.firstMatchingHeader(ENCODING);
    if (encoding.isPresent() && !encoding.get().equals("gzip")) {
      return null;
    }
    Optional<String> checksum = response.firstMatchingHeader(CHECKSUM);
    if (checksum.isEmpty()) {
      return encoding.isPresent() ? new BodyEncoding(null, true) : PLAIN;
    }
    try {
      return new BodyEncoding(Long.valueOf(checksum.get()), encoding.isPresent());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The response without the headers that do not hold for another body. */
  SdkHttpResponse removedFrom(SdkHttpResponse response) {
    return equals(PLAIN)
        ? response
        : response.toBuilder().removeHeader(CHECKSUM).removeHeader(ENCODING).build();
  }

  /** The body of which bytes were sent. */
  byte[] decode(byte[] received) {
    if (checksum != null) {
      verify(received, checksum);
    }
    if (!isGzip) {
      return received;
    }
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(received))) {
      return body.readAllBytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static void verify(byte[] received, long expected) {
    CRC32 actual = new CRC32();
    actual.update(received);
    if (actual.getValue() != expected) {
      throw Crc32MismatchException.builder()
          .message("Expected " + expected + " as the Crc32 checksum but the actual calculated"
              + " checksum was " + actual.getValue())
          .build();
    }
  }

  /** What the AWS SDK throws if it cannot read a response. */
  static SdkClientException unreadable(Exception cause) {
    return SdkClientException.create(
        "Unable to unmarshall response (" + cause.getMessage() + ").", cause);
  }
}
