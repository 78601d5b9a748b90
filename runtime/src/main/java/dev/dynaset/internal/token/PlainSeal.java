package dev.dynaset.internal.token;

import dev.dynaset.InvalidPageTokenException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Finds damage and mistakes, and says which; no protection from those who know the format. A token
 * is the number of the format, a checksum of the rest, the start of the context, and the body.
 */
record PlainSeal() implements TokenSeal {
  private static final byte FORMAT = 2;
  private static final int CONTEXT_START = 1 + Integer.BYTES;
  private static final int CONTEXT_LENGTH = 8;
  private static final int BODY_START = CONTEXT_START + CONTEXT_LENGTH;

  @Override
  public byte[] seal(byte[] body, byte[] context) {
    ByteBuffer token = ByteBuffer.allocate(BODY_START + body.length)
        .put(FORMAT)
        .position(CONTEXT_START)
        .put(context, 0, CONTEXT_LENGTH)
        .put(body);
    return token.putInt(1, checksum(token.array())).array();
  }

  @Override
  public byte[] open(byte[] token, byte[] context) {
    if (token.length > 0 && token[0] != FORMAT) {
      throw new InvalidPageTokenException(
          "The page token is damaged, or of a format that this version of Dynaset does not"
              + " know. Start from the first page.");
    }
    if (token.length < BODY_START || ByteBuffer.wrap(token).getInt(1) != checksum(token)) {
      throw new InvalidPageTokenException("The page token is damaged. Start from the first page.");
    }
    if (!Arrays.equals(token, CONTEXT_START, BODY_START, context, 0, CONTEXT_LENGTH)) {
      throw new InvalidPageTokenException(
          "The page token belongs to another query. A token holds for the table, the index,"
              + " the key condition and the direction of the query that made it.");
    }
    return Arrays.copyOfRange(token, BODY_START, token.length);
  }

  private static int checksum(byte[] token) {
    CRC32 crc = new CRC32();
    crc.update(token, CONTEXT_START, token.length - CONTEXT_START);
    return (int) crc.getValue();
  }
}
