package dev.dynaset.benchmarks.stub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** An answer as DynamoDB sends it: with the CRC32 of the bytes that travel, which may be compressed. */
final class Answer {
  private final SdkHttpFullResponse head;
  private final byte[] body;

  private Answer(SdkHttpFullResponse head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  static Answer of(byte[] json, boolean gzip) {
    byte[] body = gzip ? compressed(json) : json;
    CRC32 crc = new CRC32();
    crc.update(body);
    SdkHttpFullResponse.Builder head = SdkHttpFullResponse.builder()
        .statusCode(200)
        .statusText("OK")
        .putHeader("Server", "Server")
        .putHeader("Date", "Mon, 23 Nov 2026 10:00:00 GMT")
        .putHeader("Content-Type", "application/x-amz-json-1.0")
        .putHeader("Content-Length", Integer.toString(body.length))
        .putHeader("Connection", "keep-alive")
        .putHeader("x-amzn-RequestId", "8B3JQ2M0T6V7K1N4P5R9S0U2W3X4Y6Z8VV4KQNSO5AEMVJF66Q9ASUAAJG")
        .putHeader("x-amz-crc32", Long.toString(crc.getValue()));
    if (gzip) {
      head.putHeader("Content-Encoding", "gzip");
    }
    return new Answer(head.build(), body);
  }

  /** Status and headers. */
  SdkHttpFullResponse head() {
    return head;
  }

  /** The bytes that travel. */
  byte[] body() {
    return body;
  }

  private static byte[] compressed(byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
