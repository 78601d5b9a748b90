package dev.dynaset.internal.item;

import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One write of a batch.
 *
 * @param key what tells it from the other writes: DynamoDB refuses two writes of one item in
 *     one request
 * @param subject what the caller knows it as, an item or a key; asked for only if it is left
 * @param request what is sent
 * @param done what happens when DynamoDB has processed it
 */
public record BatchWrite(
    List<Object> key, Supplier<Object> subject, WriteRequest request, Runnable done) {
  /** Writes an item. */
  public static BatchWrite put(
      KeySchema schema, Object item, Map<String, AttributeValue> attributes, Runnable done) {
    WriteRequest request =
        WriteRequest.builder().putRequest(put -> put.item(attributes)).build();
    return new BatchWrite(identity(schema, attributes), () -> item, request, done);
  }

  static BatchWrite delete(
      KeySchema schema, Supplier<Object> key, Map<String, AttributeValue> attributes) {
    WriteRequest request =
        WriteRequest.builder().deleteRequest(delete -> delete.key(attributes)).build();
    return new BatchWrite(identity(schema, attributes), key, request, () -> {});
  }

  /** The identity of the item that a request of a response is about. */
  static List<Object> identity(KeySchema schema, WriteRequest request) {
    return identity(
        schema,
        request.putRequest() == null
            ? request.deleteRequest().key()
            : request.putRequest().item());
  }

  static List<Object> identity(KeySchema schema, Map<String, AttributeValue> attributes) {
    return schema.attributes().stream()
        .map(KeyAttribute::name)
        .map(name -> identity(Objects.requireNonNull(attributes.get(name), name)))
        .toList();
  }

  /** Numbers are the same key however they are written: 1, 1.0, 1E0. */
  private static Object identity(AttributeValue value) {
    return value.n() == null ? value : new BigDecimal(value.n()).stripTrailingZeros();
  }
}
