package dev.dynaset.internal.item;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.DynasetException;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.TableBinding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads the items with some keys in batches of 100, and gives those that exist in the order of the
 * keys. What DynamoDB leaves unprocessed travels with the next batch, after a pause.
 */
public final class BatchGetPlan implements Plan<List<Map<String, AttributeValue>>> {
  private static final int BATCH_SIZE = 100;

  private final TableBinding<?, ?> table;
  private final ItemDecoder<?> decoder;
  private final Backoff backoff;
  private final List<List<Object>> order;
  private final Map<List<Object>, Map<String, AttributeValue>> pending = new LinkedHashMap<>();
  private final Map<List<Object>, Map<String, AttributeValue>> found = new HashMap<>();
  private Set<List<Object>> batch = Set.of();
  private boolean pauseIsDue;

  /** Reads the items of a table with these keys, as far as a decoder looks at them. */
  public BatchGetPlan(
      TableBinding<?, ?> table, List<Map<String, AttributeValue>> keys, ItemDecoder<?> decoder) {
    this.table = table;
    this.decoder = decoder;
    this.backoff = Backoff.of(table.dynaset().retryUnprocessedFor());
    this.order = keys.stream().map(this::identity).toList();
    // DynamoDB refuses a key that comes twice, as it may if an item moves while a page is read.
    keys.forEach(key -> pending.put(identity(key), key));
  }

  private List<Object> identity(Map<String, AttributeValue> attributes) {
    return BatchWrite.identity(table.schema().key(), attributes);
  }

  @Override
  public @Nullable Step next() {
    if (pauseIsDue) {
      pauseIsDue = false;
      return new Step.Pause(backoff.nextPause());
    }
    if (pending.isEmpty()) {
      return null;
    }
    batch = pending.keySet().stream()
        .limit(BATCH_SIZE)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Step.Send(request());
  }

  private BatchGetItemRequest request() {
    List<Map<String, AttributeValue>> keys =
        batch.stream().map(key -> Objects.requireNonNull(pending.get(key))).toList();
    KeysAndAttributes.Builder asked = KeysAndAttributes.builder().keys(keys);
    if (decoder instanceof ProjectionDecoder<?, ?> projection) {
      Placeholders placeholders = new Placeholders();
      asked
          .projectionExpression(ProjectionText.of(
              table.schema().key().attributes(), projection.paths(), placeholders))
          .expressionAttributeNames(placeholders.names());
    }
    return BatchGetItemRequest.builder()
        .requestItems(Map.of(table.name().value(), asked.build()))
        .build();
  }

  @Override
  public void accept(DynamoDbResponse response) {
    BatchGetItemResponse page = (BatchGetItemResponse) response;
    page.responses()
        .values()
        .forEach(items -> items.forEach(item -> found.put(identity(item), item)));
    Set<List<Object>> left = new LinkedHashSet<>();
    page.unprocessedKeys()
        .values()
        .forEach(keys -> keys.keys().forEach(key -> left.add(identity(key))));
    if (left.containsAll(batch)) {
      retryLater();
      return;
    }
    backoff.progress();
    batch.stream().filter(key -> !left.contains(key)).forEach(pending::remove);
    pauseIsDue = !left.isEmpty();
  }

  /** A throttled batch was not processed at all: the same as a response that leaves everything. */
  @Override
  public boolean recover(DynamoDbException error) {
    if (!error.isThrottlingException()) {
      return false;
    }
    retryLater();
    return true;
  }

  private void retryLater() {
    if (backoff.isExhausted()) {
      throw incomplete("DynamoDB processed nothing for " + backoff.limit());
    }
    pauseIsDue = true;
  }

  @Override
  public DynasetException interrupted() {
    return incomplete("The thread was interrupted");
  }

  private BatchIncompleteException incomplete(String why) {
    ItemMapper<?, ?> mapper = new ItemMapper<>(table);
    List<Object> remaining =
        pending.values().stream().<Object>map(mapper::keyOrAttributes).toList();
    return new BatchIncompleteException(
        why + ": " + remaining.size() + " items of the table '" + table.name().value()
            + "' are not read; their keys are in this exception.",
        remaining,
        found.size());
  }

  /** The items that exist. */
  @Override
  public List<Map<String, AttributeValue>> result() {
    return order.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
