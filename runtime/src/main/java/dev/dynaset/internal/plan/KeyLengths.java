package dev.dynaset.internal.plan;

import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys in words: which are too long, and which a model has. */
final class KeyLengths {
  private static final int MAX_HASH = 2048;
  private static final int MAX_RANGE = 1024;

  private KeyLengths() {}

  /** Which part of a key is too long; what DynamoDB says, if it is not known. */
  static String describe(
      TableBinding<?, ?> table, Map<String, AttributeValue> key, String message) {
    KeySchema schema = table.schema().key();
    List<String> tooLong = new ArrayList<>();
    for (KeyAttribute attribute : schema.attributes()) {
      boolean isHash = schema.hash().contains(attribute);
      int length = length(key.get(attribute.name()));
      int max = isHash ? MAX_HASH : MAX_RANGE;
      if (length > max) {
        tooLong.add("the member '" + table.codec().shape().memberOf(attribute.name()) + "' is "
            + length + " bytes long, and DynamoDB takes " + max + " of a "
            + (isHash ? "hash" : "range") + " key.");
      }
    }
    return tooLong.isEmpty()
        ? "a key of the table or of an index is longer than the " + MAX_HASH
            + " bytes that DynamoDB takes of a hash key, or the " + MAX_RANGE
            + " of a range key. DynamoDB says: " + Refusals.said(message)
        : String.join(" ", tooLong);
  }

  private static int length(@Nullable AttributeValue value) {
    if (value == null) {
      return 0;
    }
    if (value.b() != null) {
      return value.b().asByteArrayUnsafe().length;
    }
    return value.s() == null ? 0 : value.s().getBytes(StandardCharsets.UTF_8).length;
  }

  /** The keys that a model has. */
  static String keys(TableBinding<?, ?> table) {
    KeySchema key = table.schema().key();
    return "the hash key " + names(key.hash())
        + (key.range().isEmpty()
            ? " and no range key"
            : " and the range key " + names(key.range()));
  }

  private static String names(List<KeyAttribute> attributes) {
    return attributes.stream()
        .map(attribute -> "'" + attribute.name() + "' (" + attribute.type() + ")")
        .collect(Collectors.joining(", "));
  }
}
