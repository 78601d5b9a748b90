package dev.dynaset.internal.batch;

import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Answers about what was not asked: nobody can tell from them what was done. */
final class UnknownAnswer {
  private UnknownAnswer() {}

  /** An item is called unprocessed that was not in the request, or is called so twice. */
  static IllegalStateException unprocessed(
      TableBinding<?, ?> table, Map<String, AttributeValue> item) {
    return of(table, item, "calls unprocessed");
  }

  /** An item came back that was not in the request. */
  static IllegalStateException found(TableBinding<?, ?> table, Map<String, AttributeValue> item) {
    return of(table, item, "returns");
  }

  private static IllegalStateException of(
      TableBinding<?, ?> table, Map<String, AttributeValue> item, String what) {
    return new IllegalStateException("The answer of DynamoDB " + what + " "
        + new ItemMapper<>(table).describePlace(item)
        + ", which the request did not have: what became of the request is not known.");
  }
}
