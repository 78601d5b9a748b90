package dev.dynaset.internal.query;

import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.item.Selection;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.query.KeyCondition;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.schema.KeySchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Queries that name one item by the whole key of the table: a GetItem answers them. */
final class WholeKey {
  private final Query<?> query;
  private final @Nullable Map<String, AttributeValue> key;

  WholeKey(Query<?> query) {
    this.query = query;
    this.key = key(query);
  }

  private static @Nullable Map<String, AttributeValue> key(Query<?> query) {
    KeyCondition condition = query.source().keyCondition();
    return condition != null
            && query.index() == null
            && query.token() == null
            && !query.isFiltered()
            && !query.isEmpty()
        ? key(query.key(), condition)
        : null;
  }

  private static @Nullable Map<String, AttributeValue> key(
      KeySchema schema, KeyCondition condition) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put(schema.hash().get(0).name(), condition.hash().get(0));
    if (schema.range().isEmpty()) {
      return key;
    }
    List<RangeCondition> range = condition.range();
    AttributeValue only = range.isEmpty() ? null : range.get(0).onlyValue();
    if (only == null) {
      return null;
    }
    key.put(schema.range().get(0).name(), only);
    return key;
  }

  /** The GetItem that reads the item; null if the query does not name one. */
  <T> @Nullable Plan<Optional<T>> find(ItemDecoder<T> decoder) {
    return key == null
        ? null
        : new ItemPlans(query.table()).find(Selection.of(decoder), key, query.isConsistent());
  }

  /** The GetItem that tells whether there is an item; null if the query does not name one. */
  @Nullable
  Plan<Boolean> exists() {
    return key == null
        ? null
        : new ItemPlans(query.table())
            .exists(Selection.ofAll(query.table()), key, query.isConsistent());
  }
}
