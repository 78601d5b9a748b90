package dev.dynaset.internal.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key attribute as bytes, exactly as it is stored. */
final class KeyBytes {
  private final byte type;
  private final byte[] value;

  KeyBytes(byte type, byte[] value) {
    this.type = type;
    this.value = value;
  }

  static KeyBytes of(AttributeValue attribute) {
    return switch (attribute.type()) {
      case S -> new KeyBytes((byte) 'S', attribute.s().getBytes(UTF_8));
      case N -> new KeyBytes((byte) 'N', attribute.n().getBytes(UTF_8));
      case B -> new KeyBytes((byte) 'B', attribute.b().asByteArrayUnsafe());
      default ->
        throw new IllegalArgumentException(
            "A key attribute cannot be of type " + attribute.type() + ".");
    };
  }

  /** S, N or B, as ASCII. */
  byte type() {
    return type;
  }

  /** The UTF-8 of the text, the digits, or the binary itself. */
  byte[] value() {
    return value;
  }

  /** The attribute; throws {@link CharacterCodingException} if the bytes are no text. */
  AttributeValue attribute() throws CharacterCodingException {
    return switch (type) {
      case 'S' -> AttributeValue.createS(text());
      case 'N' -> AttributeValue.createN(text());
      default -> AttributeValue.createB(SdkBytes.fromByteArray(value));
    };
  }

  private String text() throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
  }
}
