package dev.dynaset.direct;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Reads a body into an array, at once of the right size if its length is known. */
final class ResponseBytes {
  /** No response is so long: what a header says beyond it is not believed. */
  private static final int MAX_EXPECTED = 32 << 20;

  private ResponseBytes() {}

  static byte[] read(InputStream body, SdkHttpResponse response) throws IOException {
    int expected = expected(response);
    if (expected < 0) {
      return body.readAllBytes();
    }
    byte[] bytes = new byte[expected];
    int count = body.readNBytes(bytes, 0, expected);
    if (count < expected) {
      return Arrays.copyOf(bytes, count);
    }
    int more = body.read();
    if (more < 0) {
      return bytes;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(2 * expected);
    all.write(bytes);
    all.write(more);
    body.transferTo(all);
    return all.toByteArray();
  }

  private static int expected(SdkHttpResponse response) {
    String length = response.firstMatchingHeader("Content-Length").orElse("");
    try {
      int expected = Integer.parseInt(length);
      return expected <= MAX_EXPECTED ? expected : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
