package dev.dynaset.internal.batch;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How large items are in a request, in bytes and about: they travel as JSON, in which binary values
 * and escaped characters are longer than they are stored.
 */
final class WireSize {
  /** Quotes, colon, comma and braces around a name or a typed value. */
  private static final int AROUND = 12;

  private WireSize() {}

  static long of(Map<String, AttributeValue> attributes) {
    long size = AROUND;
    for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
      size += text(attribute.getKey()) + of(attribute.getValue());
    }
    return size;
  }

  private static long of(AttributeValue value) {
    return switch (value.type()) {
      case S -> text(value.s());
      case N -> text(value.n());
      case B -> base64(value.b().asByteArrayUnsafe().length);
      case SS -> texts(value.ss());
      case NS -> texts(value.ns());
      case BS ->
        value.bs().stream()
            .mapToLong(bytes -> base64(bytes.asByteArrayUnsafe().length))
            .sum();
      case M -> of(value.m());
      case L -> AROUND + value.l().stream().mapToLong(WireSize::of).sum();
      case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> AROUND;
    };
  }

  private static long texts(List<String> texts) {
    return texts.stream().mapToLong(WireSize::text).sum();
  }

  private static long base64(int bytes) {
    return AROUND + 4L * ((bytes + 2) / 3);
  }

  private static long text(String text) {
    long size = AROUND;
    for (int i = 0; i < text.length(); i++) {
      size += size(text.charAt(i));
    }
    return size;
  }

  private static int size(char character) {
    if (character < ' ') {
      return "\\u0000".length();
    }
    if (character == '"' || character == '\\') {
      return 2;
    }
    // Two surrogates are four bytes together.
    return character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
  }
}
