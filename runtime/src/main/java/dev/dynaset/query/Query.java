package dev.dynaset.query;

import dev.dynaset.KeyRange;
import dev.dynaset.PageToken;
import dev.dynaset.Unreadable;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query set or a scan stands for: an immutable value.
 *
 * @param table the table
 * @param index the index that is read; null for the table itself
 * @param decoder what makes models, or parts of them, of what comes back
 * @param hydrated whether the items of an index that holds parts are read as whole items
 * @param source which items are read
 * @param filter which of these come back
 * @param bounds how many of them
 * @param manner in what way
 * @param token where to start, if not at the start
 * @param stage how far the query has come in a range key that is made of members; null if it is none
 * @param never whether there is nothing to be found, so that nothing is sent
 * @param <T> what comes back: the model of the items, or a part of it
 */
public record Query<T>(
    TableBinding<?, ?> table,
    @Nullable IndexSchema index,
    ItemDecoder<T> decoder,
    boolean hydrated,
    ItemSource source,
    ConditionNode filter,
    Bounds bounds,
    Manner manner,
    @Nullable PageToken token,
    @Nullable RangeStage stage,
    boolean never) {
  /** All items of a table with one hash key. */
  public static <T> Query<T> of(TableBinding<T, ?> table, AttributeValue hash) {
    return of(table, null, table.reader(), new ItemSource.Key(KeyCondition.of(hash)));
  }

  /** All items of an index with one hash key, as {@code decoder} reads them. */
  public static <P> Query<P> of(
      TableBinding<?, ?> table, String index, ItemDecoder<P> decoder, AttributeValue... hash) {
    return of(
        table, table.schema().index(index), decoder, new ItemSource.Key(KeyCondition.of(hash)));
  }

  /** All items of a table with one of some hash keys. */
  public static <T> Query<T> ofEach(TableBinding<T, ?> table, HashKeys<?> hashes) {
    return each(table, null, table.reader(), hashes);
  }

  /** All items of an index with one of some hash keys, as {@code decoder} reads them. */
  public static <P> Query<P> ofEach(
      TableBinding<?, ?> table, String index, ItemDecoder<P> decoder, HashKeys<?> hashes) {
    return each(table, table.schema().index(index), decoder, hashes);
  }

  private static <P> Query<P> each(
      TableBinding<?, ?> table,
      @Nullable IndexSchema index,
      ItemDecoder<P> decoder,
      HashKeys<?> hashes) {
    List<List<AttributeValue>> keys = hashes.distinct();
    Query<P> all =
        of(table, index, decoder, new ItemSource.Keys(keys, List.of(), ItemSource.Merge.NONE));
    return keys.isEmpty() ? all.none() : all;
  }

  /** All items of a table. */
  public static <T> Query<T> scan(TableBinding<T, ?> table) {
    return of(table, null, table.reader(), ItemSource.Segment.WHOLE);
  }

  /** All items of an index, as {@code decoder} reads them. */
  public static <P> Query<P> scan(TableBinding<?, ?> table, String index, ItemDecoder<P> decoder) {
    return of(table, table.schema().index(index), decoder, ItemSource.Segment.WHOLE);
  }

  private static <T> Query<T> of(
      TableBinding<?, ?> table,
      @Nullable IndexSchema index,
      ItemDecoder<T> decoder,
      ItemSource source) {
    return new Query<>(
        table,
        index,
        decoder,
        false,
        source,
        ConditionNode.ALWAYS,
        Bounds.NONE,
        Manner.PLAIN,
        null,
        null,
        false);
  }

  /** The key of what is read. */
  public KeySchema key() {
    return index == null ? table.schema().key() : index.key();
  }

  /** How many items come back at most, if limited. */
  public OptionalInt limit() {
    return bounds.limit();
  }

  /** Whether the order is ascending. */
  public boolean isForward() {
    return manner.isForward();
  }

  /** Whether reads are strongly consistent. */
  public boolean isConsistent() {
    return manner.isConsistent();
  }

  /** Whether all items are looked at, or those of a segment, whatever their keys are. */
  public boolean isScan() {
    return source instanceof ItemSource.Segment;
  }

  /** Whether items are looked up in the table that an index refers to. */
  public boolean isLookedUp() {
    return hydrated && index != null && !index.isLocal();
  }

  /** Whether DynamoDB may leave out items that it has read. */
  public boolean isFiltered() {
    return manner.isUnexpired() || !filter.equals(ConditionNode.ALWAYS);
  }

  /** What DynamoDB filters by if the query is read now: the filter, and that it has not expired. */
  public ConditionNode condition() {
    return manner.isUnexpired() ? ConditionNode.and(filter, Expiry.unexpired(this)) : filter;
  }

  /** Whether nothing can come back, so that nothing needs to be sent. */
  public boolean isEmpty() {
    return never || bounds.isNothing();
  }

  /** The same items, whole, as {@code codec} reads them. */
  public <W> Query<W> hydrate(ItemDecoder<W> codec) {
    return with(codec, true);
  }

  /** The same items, where all that can come back is more than the decoder says. */
  @SuppressWarnings("unchecked") // Generated code says so where it is proven.
  public <N extends T> Query<N> narrowed() {
    return (Query<N>) this;
  }

  /** The same items, as {@code projection} reads them. */
  public <R> Query<R> select(ItemDecoder<R> projection) {
    return with(projection, hydrated);
  }

  private <W> Query<W> with(ItemDecoder<W> decoder, boolean hydrated) {
    return new Query<>(
        table, index, decoder, hydrated, source, filter, bounds, manner, token, stage, never);
  }

  /** This query by way of another binding of its table. */
  public Query<T> through(TableBinding<?, ?> binding) {
    return new Query<>(
        binding, index, decoder, hydrated, source, filter, bounds, manner, token, stage, never);
  }

  /** This query of a range key that is made of members, where none of them has a value yet. */
  public Query<T> staged(KeyTemplate range) {
    return at(RangeStage.of(range));
  }

  private Query<T> at(RangeStage next) {
    return only(next, next.all());
  }

  /** This query, with its conditions on the range key replaced by this one. */
  private Query<T> only(RangeStage next, @Nullable RangeCondition condition) {
    return new Query<>(
        table,
        index,
        decoder,
        hydrated,
        source.only(condition),
        filter,
        bounds,
        manner,
        token,
        next,
        never || (condition != null && condition.isReversed()));
  }

  /** This query with a condition on the next attribute of the range key. */
  private Query<T> where(RangeCondition next) {
    return from(source.and(next), never || next.isReversed());
  }

  /** This query with a value of the next attribute, or member, of the range key: not the last one. */
  public Query<T> whereEq(AttributeValue value) {
    return stage == null ? where(RangeOperator.EQ, value) : at(stage.then(value));
  }

  /** This query with a comparison of the next attribute, or member, of the range key. */
  public Query<T> where(RangeOperator operator, AttributeValue value) {
    return stage == null
        ? where(new RangeCondition.Comparison(operator, value))
        : only(stage, stage.where(operator, value));
  }

  /** This query with a range of the next attribute, or member, of the range key. */
  public Query<T> whereBetween(AttributeValue from, AttributeValue to) {
    return stage == null
        ? where(new RangeCondition.Between(from, to))
        : only(stage, stage.between(from, to));
  }

  /** This query with a range of the next attribute, or member, of the range key. */
  public <V> Query<T> where(String member, Form<V> form, KeyRange<V> range) {
    if (stage != null) {
      return only(stage, stage.within(member, form, range));
    }
    RangeCondition next = RangeCondition.of(member, form, range);
    return next == null ? this : where(next);
  }

  /** The items of another source. */
  public Query<T> from(ItemSource source) {
    return from(source, never);
  }

  private Query<T> from(ItemSource source, boolean never) {
    return new Query<>(
        table, index, decoder, hydrated, source, filter, bounds, manner, token, stage, never);
  }

  /** This query in the order of the range key over all hash keys, if it has several. */
  public Query<T> merged(int parallelism) {
    ItemSource.Merge merge = ItemSource.Merge.byRange(parallelism);
    return source instanceof ItemSource.Keys keys
        ? from(new ItemSource.Keys(keys.hashes(), keys.range(), merge))
        : this;
  }

  /** This query of the items that also meet a condition. */
  public Query<T> filter(ConditionNode next) {
    ConditionNode both = ConditionNode.and(filter, next);
    boolean nothing = never || both.equals(ConditionNode.NEVER);
    return new Query<>(
        table, index, decoder, hydrated, source, both, bounds, manner, token, stage, nothing);
  }

  /**
   * This query of the items that have not expired when they are read, by the clock of the
   * application.
   *
   * @throws IllegalStateException if DynamoDB cannot filter by that
   */
  public Query<T> unexpired() {
    Expiry.check(this);
    return with(manner.unexpired());
  }

  /** This query for at most so many items. */
  public Query<T> limit(int items) {
    return with(bounds.withLimit(items));
  }

  /** This query in requests that evaluate at most so many items. */
  public Query<T> pageSize(int items) {
    return with(bounds.withPageSize(items));
  }

  /** This query in requests that evaluate at most so many items all together. */
  public Query<T> maxEvaluated(long items) {
    return with(bounds.withMaxEvaluated(items));
  }

  private Query<T> with(Bounds bounds) {
    return new Query<>(
        table, index, decoder, hydrated, source, filter, bounds, manner, token, stage, never);
  }

  /** This query in the opposite order. */
  public Query<T> reverse() {
    return with(manner.reversed());
  }

  /** This query with consistent reads. */
  public Query<T> consistentRead() {
    return with(manner.consistent());
  }

  /** This query with pages that are read ahead. */
  public Query<T> prefetch() {
    return with(manner.prefetching());
  }

  /**
   * This query in requests that consume no more read units per second, and say how many they have
   * consumed.
   */
  public Query<T> readUnitsPerSecond(double units) {
    return with(manner.withReadUnitsPerSecond(units)).through(table.measured());
  }

  /** This query with something that is done about items that do not fit the model. */
  public Query<T> onUnreadable(Unreadable unreadable) {
    return with(manner.withUnreadable(Objects.requireNonNull(unreadable, "unreadable")));
  }

  private Query<T> with(Manner manner) {
    return new Query<>(
        table, index, decoder, hydrated, source, filter, bounds, manner, token, stage, never);
  }

  /** This query from a token on; from the start if that is null. */
  public Query<T> from(@Nullable PageToken token) {
    return new Query<>(
        table, index, decoder, hydrated, source, filter, bounds, manner, token, stage, never);
  }

  /** A query that finds nothing and sends nothing. */
  public Query<T> none() {
    return new Query<>(
        table, index, decoder, hydrated, source, filter, bounds, manner, token, stage, true);
  }
}
