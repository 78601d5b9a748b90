package dev.dynaset.internal.token;

import dev.dynaset.schema.KeyAttribute;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes what a token holds, as compactly as it goes. */
final class TokenWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void flag(boolean flag) {
    out.write(flag ? 1 : 0);
  }

  /** A number that is not negative, in groups of seven bits, the lowest first. */
  void number(int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void place(Place place, PlaceFormat format) {
    out.write(place.kind().code());
    Map<String, AttributeValue> key = place.key();
    if (key != null) {
      for (KeyAttribute attribute : format.open()) {
        byte[] value = KeyBytes.of(Objects.requireNonNull(key.get(attribute.name())));
        number(value.length);
        out.writeBytes(value);
      }
    }
  }

  /** What was written, sealed for a context, as text. */
  String sealed(TokenSeal seal, byte[] context) {
    return text(seal.seal(out.toByteArray(), context));
  }

  /** The text of sealed bytes. */
  static String text(byte[] sealed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }
}
