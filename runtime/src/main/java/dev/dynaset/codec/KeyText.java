package dev.dynaset.codec;

import dev.dynaset.expression.PrintableText;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Key attributes in words, for messages. */
public final class KeyText {
  private KeyText() {}

  /** The {@linkplain PrintableText text}, the digits, or base64; of anything else its type. Null for null. */
  public static @Nullable String of(@Nullable AttributeValue value) {
    if (value == null) {
      return null;
    }
    return switch (value.type()) {
      case S -> PrintableText.of(value.s());
      case N -> value.n();
      case B -> Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
      default -> value.type().name();
    };
  }
}
