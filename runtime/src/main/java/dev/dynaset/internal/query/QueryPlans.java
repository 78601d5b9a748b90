package dev.dynaset.internal.query;

import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeySchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is sent for each way to read a query set.
 *
 * @param <T> the model of the items
 */
final class QueryPlans<T> {
  private final Query<T> query;

  QueryPlans(Query<T> query) {
    this.query = query;
  }

  /** At most so many of the first items, whatever the limit of the query is, unless that is 0. */
  Plan<List<T>> first(int items) {
    return items(query.isEmpty() ? query : query.limit(items));
  }

  /** The last item, read from the end. */
  Plan<List<T>> last() {
    if (query.startAfter() != null) {
      throw new IllegalStateException(
          "last() cannot be read after a page token: the end of the query has nothing to do"
              + " with where the page ended. Use reverse().first() without a token, or read on to the end.");
    }
    return new QueryPlans<>(query.reverse()).first(1);
  }

  Plan<List<T>> all() {
    return items(query);
  }

  private static <T> Plan<List<T>> items(Query<T> query) {
    return ItemsPlan.allPages(query, QueryCursor.ofItems(query));
  }

  Plan<Long> count() {
    return new CountPlan(query);
  }

  /** Counts the first item. */
  Plan<Long> countOne() {
    return new CountPlan(query.isEmpty() ? query : query.limit(1));
  }

  /** Deletes the items, and tells how many are deleted after each request. */
  Plan<Long> delete(LongConsumer progress) {
    return new DeletePlan(query, progress);
  }

  /** The GetItem that answers the query, if it names one item by the whole key of the table. */
  @Nullable
  Plan<Optional<T>> getItem() {
    Map<String, AttributeValue> key = wholeKey();
    return key == null
        ? null
        : new ItemPlans<>(query.table()).find(query.decoder(), key, query.consistent());
  }

  /**
   * The GetItem that tells whether there is an item, if the query names one by the whole key of the
   * table.
   */
  @Nullable
  Plan<Boolean> getItemExists() {
    Map<String, AttributeValue> key = wholeKey();
    return key == null ? null : new ItemPlans<>(query.table()).exists(key, query.consistent());
  }

  private @Nullable Map<String, AttributeValue> wholeKey() {
    if (query.index() != null
        || query.startAfter() != null
        || query.isFiltered()
        || query.isEmpty()) {
      return null;
    }
    KeySchema schema = query.key();
    Map<String, AttributeValue> key = new HashMap<>();
    key.put(schema.hash().get(0).name(), query.condition().hash().get(0));
    if (schema.range().isEmpty()) {
      return key;
    }
    List<RangeCondition> range = query.condition().range();
    if (!range.isEmpty()
        && range.get(0) instanceof RangeCondition.Comparison comparison
        && comparison.operator() == RangeOperator.EQ) {
      key.put(schema.range().get(0).name(), comparison.value());
      return key;
    }
    return null;
  }
}
