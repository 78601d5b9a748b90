package dev.dynaset.query;

import dev.dynaset.KeyRange;
import dev.dynaset.PageToken;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query set stands for: an immutable value.
 *
 * @param table the table
 * @param index the index that is queried; null for the table itself
 * @param hash the value of the hash key
 * @param range the condition on the range key, if any
 * @param limit how many items come back at most, if limited
 * @param pageSize how many items a request evaluates at most, if limited
 * @param forward whether the order is ascending
 * @param consistent whether reads are strongly consistent
 * @param startAfter where to start, if not at the start
 * @param never whether there is nothing to be found, so that nothing is sent
 * @param <T> the model of the items
 */
public record Query<T>(
    TableBinding<T, ?> table,
    @Nullable IndexSchema index,
    AttributeValue hash,
    @Nullable RangeCondition range,
    OptionalInt limit,
    OptionalInt pageSize,
    boolean forward,
    boolean consistent,
    @Nullable PageToken startAfter,
    boolean never) {
  /** All items of a table with one hash key. */
  public static <T> Query<T> of(TableBinding<T, ?> table, AttributeValue hash) {
    return of(table, (IndexSchema) null, hash);
  }

  /** All items of an index with one hash key. */
  public static <T> Query<T> of(TableBinding<T, ?> table, String index, AttributeValue hash) {
    return of(table, table.schema().index(index), hash);
  }

  private static <T> Query<T> of(
      TableBinding<T, ?> table, @Nullable IndexSchema index, AttributeValue hash) {
    return new Query<>(
        table,
        index,
        hash,
        null,
        OptionalInt.empty(),
        OptionalInt.empty(),
        true,
        false,
        null,
        false);
  }

  /** The key of what is queried. */
  public KeySchema key() {
    return index == null ? table.schema().key() : index.key();
  }

  /** This query with a condition on the range key. */
  public Query<T> where(RangeCondition condition) {
    boolean empty = never || KeyOrder.isEmpty(condition);
    return new Query<>(
        table, index, hash, condition, limit, pageSize, forward, consistent, startAfter, empty);
  }

  /** This query with a range of the range key, whose bounds {@code value} makes values of. */
  public <V> Query<T> where(KeyRange<V> range, Function<? super V, AttributeValue> value) {
    RangeCondition condition = RangeCondition.of(range, value);
    return condition == null ? this : where(condition);
  }

  /** This query for at most so many items. */
  public Query<T> limit(int items) {
    if (items < 0) {
      throw new IllegalArgumentException("limit must not be negative, but is " + items + ".");
    }
    return new Query<>(
        table,
        index,
        hash,
        range,
        OptionalInt.of(items),
        pageSize,
        forward,
        consistent,
        startAfter,
        never);
  }

  /** This query in requests that evaluate at most so many items. */
  public Query<T> pageSize(int items) {
    if (items <= 0) {
      throw new IllegalArgumentException("pageSize must be positive, but is " + items + ".");
    }
    return new Query<>(
        table,
        index,
        hash,
        range,
        limit,
        OptionalInt.of(items),
        forward,
        consistent,
        startAfter,
        never);
  }

  /** This query in the opposite order. */
  public Query<T> reverse() {
    return new Query<>(
        table, index, hash, range, limit, pageSize, !forward, consistent, startAfter, never);
  }

  /** This query with consistent reads. */
  public Query<T> consistentRead() {
    return new Query<>(
        table, index, hash, range, limit, pageSize, forward, true, startAfter, never);
  }

  /** This query from behind a token; from the start if that is null. */
  public Query<T> startAfter(@Nullable PageToken token) {
    return new Query<>(
        table, index, hash, range, limit, pageSize, forward, consistent, token, never);
  }

  /** A query that finds nothing and sends nothing. */
  public Query<T> none() {
    return new Query<>(
        table, index, hash, range, limit, pageSize, forward, consistent, startAfter, true);
  }

  /** Whether nothing can come back, so that nothing needs to be sent. */
  public boolean isEmpty() {
    return never || (limit.isPresent() && limit.getAsInt() == 0);
  }
}
