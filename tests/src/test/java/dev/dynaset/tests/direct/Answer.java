package dev.dynaset.tests.direct;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What a server sends. */
@SuppressWarnings("ArrayRecordComponent") // Handed on, and never compared.
public record Answer(int status, Map<String, String> headers, byte[] body) {
  static final String CHECKSUM = "x-amz-crc32";
  static final String ENCODING = "Content-Encoding";
  static final String LENGTH = "Content-Length";

  /** One that nothing is wrong with. */
  public static Answer of(byte[] body) {
    return new Answer(200, Map.of(), body);
  }

  /** One that nothing is wrong with. */
  public static Answer of(String body) {
    return of(body.getBytes(StandardCharsets.UTF_8));
  }

  /** An error as DynamoDB sends it. */
  static Answer error(int status, String type) {
    return new Answer(
        status,
        Map.of(),
        ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"told\"}")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /** The same with another body under the same headers. */
  Answer withBody(byte[] other) {
    return new Answer(status, headers, other);
  }

  /** The same with the checksum of its body. */
  public Answer checked() {
    CRC32 checksum = new CRC32();
    checksum.update(body);
    return with(CHECKSUM, Long.toString(checksum.getValue()));
  }

  /** The same, compressed. */
  public Answer zipped() {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withBody(zipped.toByteArray()).with(ENCODING, "gzip");
  }

  /** The same with its length. */
  public Answer measured() {
    return with(LENGTH, Integer.toString(body.length));
  }

  SdkHttpResponse head() {
    SdkHttpResponse.Builder head = SdkHttpResponse.builder().statusCode(status);
    headers.forEach(head::putHeader);
    return head.build();
  }
}
