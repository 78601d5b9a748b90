package dev.dynaset.internal.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.sdk.AttributeValues;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Key attributes as bytes, exactly as they are stored: UTF-8, digits, or binary. */
final class KeyBytes {
  private KeyBytes() {}

  static byte[] of(AttributeValue attribute) {
    return switch (attribute.type()) {
      case S -> attribute.s().getBytes(UTF_8);
      case N -> attribute.n().getBytes(UTF_8);
      case B -> attribute.b().asByteArrayUnsafe();
      default ->
        throw new IllegalArgumentException(
            "A key attribute cannot be of type " + attribute.type() + ".");
    };
  }

  /** The attribute; throws {@link CharacterCodingException} if the bytes are no text, or no number. */
  static AttributeValue attribute(ScalarAttributeType type, byte[] value)
      throws CharacterCodingException {
    return switch (type) {
      case S -> AttributeValues.s(text(value));
      case N -> AttributeValues.n(number(text(value)));
      default -> AttributeValues.b(SdkBytes.fromByteArray(value));
    };
  }

  /** Only somebody who makes up a token writes what DynamoDB has no number for. */
  private static String number(String text) throws CharacterCodingException {
    try {
      BigDecimal number = new BigDecimal(text);
      long magnitude = (long) number.precision() - number.scale() - 1;
      if (number.precision() <= 38 && magnitude >= -130 && magnitude <= 125) {
        return text;
      }
    } catch (NumberFormatException e) {
      // No number either.
    }
    throw new CharacterCodingException();
  }

  private static String text(byte[] value) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
  }
}
