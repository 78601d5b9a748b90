package dev.dynaset.internal.batch;

import dev.dynaset.direct.EncodedItem;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One write of a batch.
 *
 * @param table where
 * @param identity what tells its item from others: DynamoDB refuses two writes of one item in one
 *     request
 * @param subject what the caller knows it as, an item, a key or a write; asked for only if it is
 *     left
 * @param request what is sent; null if it is encoded
 * @param encoded the item that is put, encoded; null if it is not
 * @param size how large that is, about
 * @param done what happens when DynamoDB has processed it; null if nothing does
 * @param position its place among the writes of a batch, where several plans share one
 */
public record BatchWrite(
    TableBinding<?, ?> table,
    ItemIdentity identity,
    Supplier<Object> subject,
    @Nullable WriteRequest request,
    @Nullable EncodedItem encoded,
    long size,
    @Nullable Runnable done,
    long position) {
  private static final double BYTES_PER_UNIT = 1024;

  /** A write of the item with these attributes, its key among them. */
  public static BatchWrite of(
      TableBinding<?, ?> table,
      Supplier<Object> subject,
      Map<String, AttributeValue> attributes,
      WriteRequest request,
      @Nullable Runnable done) {
    return new BatchWrite(
        table,
        ItemIdentity.of(table, attributes),
        subject,
        request,
        null,
        WireSize.of(attributes),
        done,
        0);
  }

  /** This write at a place among others. */
  public BatchWrite at(long place) {
    return new BatchWrite(table, identity, subject, request, encoded, size, done, place);
  }

  /** Writes an item. */
  public static BatchWrite put(
      TableBinding<?, ?> table,
      Object item,
      Map<String, AttributeValue> attributes,
      @Nullable Runnable done) {
    return of(table, new Known(item), attributes, put(attributes), done);
  }

  /** Writes an item that is encoded already. */
  public static BatchWrite put(
      TableBinding<?, ?> table, ItemIdentity identity, Object item, EncodedItem encoded) {
    return new BatchWrite(table, identity, new Known(item), null, encoded, encoded.size(), null, 0);
  }

  private static WriteRequest put(Map<String, AttributeValue> attributes) {
    return WriteRequest.builder()
        .putRequest(PutRequest.builder().item(attributes).build())
        .build();
  }

  /** It for a request that the AWS SDK encodes. */
  WriteRequest forSdk() {
    return encoded == null ? Objects.requireNonNull(request) : put(encoded.attributes());
  }

  /** Deletes the item with a key. */
  public static BatchWrite delete(
      TableBinding<?, ?> table,
      Supplier<Object> subject,
      Map<String, AttributeValue> key,
      @Nullable Runnable done) {
    WriteRequest request = WriteRequest.builder()
        .deleteRequest(DeleteRequest.builder().key(key).build())
        .build();
    return of(table, subject, key, request, done);
  }

  /** The attributes of its item, its key among them. */
  Map<String, AttributeValue> attributes() {
    return encoded == null ? attributes(Objects.requireNonNull(request)) : encoded.attributes();
  }

  /** The attributes of the item that a request is about, its key among them. */
  static Map<String, AttributeValue> attributes(WriteRequest request) {
    return request.putRequest() == null
        ? request.deleteRequest().key()
        : request.putRequest().item();
  }

  /** The write units that it consumes at least, about. */
  double units() {
    return Math.ceil(size / BYTES_PER_UNIT);
  }
}
