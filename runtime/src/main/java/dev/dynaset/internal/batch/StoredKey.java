package dev.dynaset.internal.batch;

import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key as DynamoDB has it.
 *
 * @param attributes its attributes
 * @param known what the caller knows the read as
 */
record StoredKey(Map<String, AttributeValue> attributes, Supplier<Object> known)
    implements BatchKey {
  @Override
  public Object subject() {
    return known.get();
  }
}
