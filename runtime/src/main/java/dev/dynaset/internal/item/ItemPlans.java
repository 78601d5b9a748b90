package dev.dynaset.internal.item;

import dev.dynaset.BatchItems;
import dev.dynaset.DirectDecoding;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.OneRequest;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.schema.TableBinding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * What is sent to read single items of one table.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class ItemPlans<T, K> {
  private static final int FEW = 16;

  private final TableBinding<T, K> table;
  private final ItemMapper<T, K> mapper;

  /** Plans for the items of a table. */
  public ItemPlans(TableBinding<T, K> table) {
    this.table = table;
    this.mapper = new ItemMapper<>(table);
  }

  /** The item with a key. */
  public Plan<T> get(K key, boolean consistent) {
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    return new OneRequest<>(getRequest(attributes, consistent).build()) {
      @Override
      protected T read(Reply reply) {
        GetItemResponse response = reply.response(GetItemResponse.class);
        if (!response.hasItem()) {
          throw MissingItem.of(table, attributes, "");
        }
        return mapper.read(response.item());
      }
    };
  }

  /** The item with a key, if it exists. */
  public Plan<Optional<T>> find(K key, boolean consistent) {
    return find(table.reader(), mapper.writeKey(Objects.requireNonNull(key, "key")), consistent);
  }

  /** The item with the attributes of a key, if it exists. */
  public <R> Plan<Optional<R>> find(
      ItemDecoder<R> decoder, Map<String, AttributeValue> key, boolean consistent) {
    return new OneRequest<>(findRequest(decoder, key, consistent)) {
      @Override
      protected Optional<R> read(Reply reply) {
        GetItemResponse response = reply.response(GetItemResponse.class);
        return response.hasItem()
            ? Optional.of(Decoding.read(decoder, response.item()))
            : Optional.empty();
      }
    };
  }

  /** What is sent to find an item. */
  public GetItemRequest findRequest(Map<String, AttributeValue> key, boolean consistent) {
    return getRequest(key, consistent).build();
  }

  /** What is sent to find as much of an item as a decoder looks at. */
  GetItemRequest findRequest(
      ItemDecoder<?> decoder, Map<String, AttributeValue> key, boolean consistent) {
    GetItemRequest.Builder request = getRequest(key, consistent);
    if (decoder instanceof ProjectionDecoder<?, ?> projection) {
      Placeholders placeholders = new Placeholders();
      request
          .projectionExpression(ProjectionText.of(
              table.schema().key().attributes(), projection.paths(), placeholders))
          .expressionAttributeNames(placeholders.names());
    }
    return request.build();
  }

  /**
   * The items with some keys, as far as they exist.
   *
   * @param client whether the client that reads them lets their keys be encoded directly
   */
  public Plan<BatchItems<T, K>> batchGet(
      Iterable<? extends K> keys, boolean consistent, DirectDecoding client) {
    KeyIdentities<K> identities =
        UnseenRequests.areOf(table, client) ? new KeyIdentities<>(table) : null;
    Map<K, BatchRead> reads =
        new LinkedHashMap<>(keys instanceof Collection<?> known ? 2 * known.size() : FEW);
    for (K key : keys) {
      reads.put(key, read(Objects.requireNonNull(key, "key"), consistent, identities));
    }
    BatchGetPlan plan =
        new BatchGetPlan(List.copyOf(reads.values()), table.dynaset().retryUnprocessedFor());
    return new MappedPlan<>(plan) {
      @Override
      protected BatchItems<T, K> result(List<Map<String, AttributeValue>> found) {
        Map<K, Optional<T>> items = new LinkedHashMap<>(reads.size() * 2);
        for (Map.Entry<K, BatchRead> read : reads.entrySet()) {
          Map<String, AttributeValue> item = plan.item(read.getValue());
          items.put(
              read.getKey(), item == null ? Optional.empty() : Optional.of(mapper.read(item)));
        }
        return BatchItems.of(items);
      }
    };
  }

  private BatchRead read(K key, boolean consistent, @Nullable KeyIdentities<K> identities) {
    ItemIdentity identity = identities == null ? null : identities.of(key);
    if (identity != null) {
      return BatchRead.of(new ModelKey<>(table, key), identity, consistent);
    }
    Map<String, AttributeValue> attributes = mapper.writeKey(key);
    return BatchRead.of(table, attributes, table.reader(), consistent, new Known(key));
  }

  /** Whether there is an item with a key. */
  public Plan<Boolean> exists(K key, boolean consistent) {
    return exists(mapper.writeKey(Objects.requireNonNull(key, "key")), consistent);
  }

  /**
   * Whether there is an item with the attributes of a key; the hash key is all that is returned.
   */
  public Plan<Boolean> exists(Map<String, AttributeValue> key, boolean consistent) {
    GetItemRequest request = getRequest(key, consistent)
        .projectionExpression("#0")
        .expressionAttributeNames(
            Map.of("#0", table.schema().key().hash().get(0).name()))
        .build();
    return new OneRequest<>(request) {
      @Override
      protected Boolean read(Reply reply) {
        return reply.response(GetItemResponse.class).hasItem();
      }
    };
  }

  private GetItemRequest.Builder getRequest(Map<String, AttributeValue> key, boolean consistent) {
    GetItemRequest.Builder request =
        GetItemRequest.builder().tableName(table.name().value()).key(key);
    return consistent ? request.consistentRead(true) : request;
  }
}
