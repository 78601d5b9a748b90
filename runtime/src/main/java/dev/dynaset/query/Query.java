package dev.dynaset.query;

import dev.dynaset.KeyRange;
import dev.dynaset.PageToken;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query set stands for: an immutable value.
 *
 * @param table the table
 * @param index the index that is queried; null for the table itself
 * @param decoder what makes models, or parts of them, of what comes back
 * @param hydrated whether the items of an index that holds parts are read as whole items
 * @param condition which keys are asked for
 * @param filter which of the items that have these keys come back
 * @param limit how many items come back at most, if limited
 * @param pageSize how many items a request evaluates at most, if limited
 * @param forward whether the order is ascending
 * @param consistent whether reads are strongly consistent
 * @param startAfter where to start, if not at the start
 * @param never whether there is nothing to be found, so that nothing is sent
 * @param <T> what comes back: the model of the items, or a part of it
 */
public record Query<T>(
    TableBinding<?, ?> table,
    @Nullable IndexSchema index,
    ItemDecoder<T> decoder,
    boolean hydrated,
    KeyCondition condition,
    ConditionNode filter,
    OptionalInt limit,
    OptionalInt pageSize,
    boolean forward,
    boolean consistent,
    @Nullable PageToken startAfter,
    boolean never) {
  /** All items of a table with one hash key. */
  public static <T> Query<T> of(TableBinding<T, ?> table, AttributeValue hash) {
    return of(table, null, table.reader(), KeyCondition.of(hash));
  }

  /** All items of an index with one hash key, whole. */
  public static <T> Query<T> of(TableBinding<T, ?> table, String index, AttributeValue... hash) {
    return of(table, index, table.reader(), hash);
  }

  /** All items of an index with one hash key, as {@code decoder} reads them. */
  public static <P> Query<P> of(
      TableBinding<?, ?> table, String index, ItemDecoder<P> decoder, AttributeValue... hash) {
    return of(table, table.schema().index(index), decoder, KeyCondition.of(hash));
  }

  private static <T> Query<T> of(
      TableBinding<?, ?> table,
      @Nullable IndexSchema index,
      ItemDecoder<T> decoder,
      KeyCondition condition) {
    return new Query<>(
        table,
        index,
        decoder,
        false,
        condition,
        ConditionNode.ALWAYS,
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

  /** The same items, whole, as {@code codec} reads them. */
  public <W> Query<W> hydrate(ItemDecoder<W> codec) {
    return with(codec, true);
  }

  /** The same items, as {@code projection} reads them. */
  public <R> Query<R> select(ItemDecoder<R> projection) {
    return with(projection, hydrated);
  }

  private <W> Query<W> with(ItemDecoder<W> decoder, boolean hydrated) {
    return new Query<>(
        table,
        index,
        decoder,
        hydrated,
        condition,
        filter,
        limit,
        pageSize,
        forward,
        consistent,
        startAfter,
        never);
  }

  /** This query with a condition on the next attribute of the range key. */
  public Query<T> where(RangeCondition next) {
    return with(condition.and(next), filter, never || KeyOrder.isEmpty(next));
  }

  /** This query with a comparison of the next attribute of the range key. */
  public Query<T> where(RangeOperator operator, AttributeValue value) {
    return where(new RangeCondition.Comparison(operator, value));
  }

  /**
   * This query with a range of the next attribute of the range key, whose bounds {@code value}
   * makes values of.
   */
  public <V> Query<T> where(KeyRange<V> range, Function<? super V, AttributeValue> value) {
    RangeCondition next = RangeCondition.of(range, value);
    return next == null ? this : where(next);
  }

  private Query<T> with(KeyCondition condition, ConditionNode filter, boolean never) {
    return new Query<>(
        table,
        index,
        decoder,
        hydrated,
        condition,
        filter,
        limit,
        pageSize,
        forward,
        consistent,
        startAfter,
        never);
  }

  /** This query of the items that also meet a condition. */
  public Query<T> filter(ConditionNode next) {
    ConditionNode both = ConditionNode.and(filter, next);
    return with(condition, both, never || both.equals(ConditionNode.NEVER));
  }

  /**
   * This query of the items that have not expired, by the clock of the application. The model has a
   * time to live.
   */
  public Query<T> unexpired() {
    String name = Objects.requireNonNull(table.schema().timeToLive());
    AttributePath expires = AttributePath.of(name, table.codec().shape().memberOf(name), false);
    long now = table.dynaset().clock().instant().getEpochSecond();
    Operand.Value second = new Operand.Value(AttributeValue.createN(Long.toString(now)));
    return filter(ConditionNode.or(
        ConditionNode.not(new ConditionNode.Exists(expires)),
        new ConditionNode.Comparison(
            new Operand.Attribute(expires), ComparisonOperator.GT, second)));
  }

  /** Whether DynamoDB may leave out items that it has read. */
  public boolean isFiltered() {
    return !filter.equals(ConditionNode.ALWAYS);
  }

  /** This query for at most so many items. */
  public Query<T> limit(int items) {
    if (items < 0) {
      throw new IllegalArgumentException("limit must not be negative, but is " + items + ".");
    }
    return with(OptionalInt.of(items), pageSize);
  }

  /** This query in requests that evaluate at most so many items. */
  public Query<T> pageSize(int items) {
    if (items <= 0) {
      throw new IllegalArgumentException("pageSize must be positive, but is " + items + ".");
    }
    return with(limit, OptionalInt.of(items));
  }

  private Query<T> with(OptionalInt limit, OptionalInt pageSize) {
    return new Query<>(
        table,
        index,
        decoder,
        hydrated,
        condition,
        filter,
        limit,
        pageSize,
        forward,
        consistent,
        startAfter,
        never);
  }

  /** This query in the opposite order. */
  public Query<T> reverse() {
    return with(!forward, consistent, startAfter);
  }

  /** This query with consistent reads. */
  public Query<T> consistentRead() {
    return with(forward, true, startAfter);
  }

  /** This query from behind a token; from the start if that is null. */
  public Query<T> startAfter(@Nullable PageToken token) {
    return with(forward, consistent, token);
  }

  private Query<T> with(boolean forward, boolean consistent, @Nullable PageToken startAfter) {
    return new Query<>(
        table,
        index,
        decoder,
        hydrated,
        condition,
        filter,
        limit,
        pageSize,
        forward,
        consistent,
        startAfter,
        never);
  }

  /** A query that finds nothing and sends nothing. */
  public Query<T> none() {
    return with(condition, filter, true);
  }

  /** Whether nothing can come back, so that nothing needs to be sent. */
  public boolean isEmpty() {
    return never || (limit.isPresent() && limit.getAsInt() == 0);
  }
}
