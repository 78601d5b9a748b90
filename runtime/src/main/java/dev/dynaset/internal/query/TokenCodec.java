package dev.dynaset.internal.query;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.PageToken;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeyAttribute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The contents of page tokens, before base64: the version of the format, a checksum of the rest,
 * the fingerprint of the query, and the key attributes of the last item as they are stored, in the
 * order of the keys, each as its type, its length and its bytes. Attribute names are not in it,
 * since the query knows them.
 */
final class TokenCodec {
  private static final byte VERSION = 1;
  private static final int HEADER = 1 + Integer.BYTES;

  private TokenCodec() {}

  static PageToken encode(Query<?> query, Map<String, AttributeValue> position) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(QueryFingerprint.of(query));
      for (KeyAttribute key : StartKey.attributes(query)) {
        KeyBytes attribute =
            KeyBytes.of(Objects.requireNonNull(position.get(key.name()), key.name()));
        out.writeByte(attribute.type());
        // A key has at most 2,048 bytes.
        out.writeShort(attribute.value().length);
        out.write(attribute.value());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] body = bytes.toByteArray();
    byte[] token = ByteBuffer.allocate(HEADER + body.length)
        .put(VERSION)
        .putInt(checksum(body, 0))
        .put(body)
        .array();
    return PageToken.valueOf(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  static Map<String, AttributeValue> decode(PageToken token, Query<?> query) {
    byte[] bytes = bytes(token);
    if (bytes.length > 0 && bytes[0] != VERSION) {
      throw new InvalidPageTokenException(
          "The page token is damaged, or of a format that this version of Dynaset does not"
              + " know. Start from the first page.");
    }
    if (bytes.length < HEADER + QueryFingerprint.LENGTH
        || ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt() != checksum(bytes, HEADER)) {
      throw damaged();
    }
    int keysStart = HEADER + QueryFingerprint.LENGTH;
    if (!Arrays.equals(
        bytes, HEADER, keysStart, QueryFingerprint.of(query), 0, QueryFingerprint.LENGTH)) {
      throw new InvalidPageTokenException(
          "The page token belongs to another query. A token holds for the table, the index,"
              + " the key condition and the direction of the query that made it.");
    }
    return position(bytes, keysStart, query);
  }

  private static Map<String, AttributeValue> position(byte[] bytes, int start, Query<?> query) {
    Map<String, AttributeValue> position = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      for (KeyAttribute key : StartKey.attributes(query)) {
        byte type = in.readByte();
        byte[] value = new byte[in.readUnsignedShort()];
        in.readFully(value);
        if (!key.type().toString().equals(Character.toString(type & 0xFF))) {
          throw damaged();
        }
        position.put(key.name(), new KeyBytes(type, value).attribute());
      }
      if (in.available() > 0) {
        throw damaged();
      }
    } catch (IOException e) {
      throw damaged();
    }
    return position;
  }

  private static byte[] bytes(PageToken token) {
    try {
      return Base64.getUrlDecoder().decode(token.toString());
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static int checksum(byte[] bytes, int start) {
    CRC32 crc = new CRC32();
    crc.update(bytes, start, bytes.length - start);
    return (int) crc.getValue();
  }

  private static InvalidPageTokenException damaged() {
    return new InvalidPageTokenException("The page token is damaged. Start from the first page.");
  }
}
