package dev.dynaset.spi;

import dev.dynaset.Condition;
import dev.dynaset.EachResult;
import dev.dynaset.Explanation;
import dev.dynaset.ItemProjection;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.Write;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.query.QueryExecutor;
import dev.dynaset.internal.query.QueryExplanation;
import dev.dynaset.internal.query.QueryWords;
import dev.dynaset.query.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A query set that keeps its type when it is refined.
 *
 * @param <T> the model of the items
 * @param <F> the vocabulary of its filters
 * @param <S> the type of the query set itself
 */
public abstract class QueryStage<T, F, S extends QuerySet<T>> implements QuerySet<T> {
  private final Query<T> query;
  private final F filters;

  /**
   * A query set of what {@code query} describes.
   *
   * @param filters the vocabulary of its filters
   */
  protected QueryStage(Query<T> query, F filters) {
    this.query = query;
    this.filters = filters;
  }

  /** A query set of this type of what {@code query} describes. */
  protected abstract S with(Query<T> query);

  /** What this query set describes. */
  protected final Query<T> query() {
    return query;
  }

  /** The vocabulary of its filters. */
  protected final F filters() {
    return filters;
  }

  /**
   * The items that also meet a condition. Called again, all conditions hold.
   *
   * <p>DynamoDB filters what a query has read: items that are left out cost as many read units as
   * those that come back. With a filter that nothing can meet, nothing is sent.
   */
  public final S filter(Condition<F> condition) {
    return with(query.filter(condition.node()));
  }

  /** The items that also meet a condition, as {@link #filter(Condition)} has it. */
  public final S filter(Function<? super F, Condition<F>> condition) {
    return filter(condition.apply(filters));
  }

  @Override
  public final <R> QuerySet<R> select(ItemProjection<T, R> projection) {
    return new PlainQuery<>(query.select(decoder(projection)));
  }

  private static <T, R> ProjectionDecoder<T, R> decoder(ItemProjection<T, R> projection) {
    if (projection instanceof ProjectionDecoder<T, R> decoder) {
      return decoder;
    }
    throw new IllegalArgumentException(
        "Only generated projections, and those that a table makes, can be read.");
  }

  /** Hands this query set to {@code step}, for chains that read from left to right. */
  public final <R> R transform(Function<? super S, ? extends R> step) {
    return step.apply(with(query));
  }

  @Override
  public final S limit(int limit) {
    return with(query.limit(limit));
  }

  @Override
  public final S pageSize(int pageSize) {
    return with(query.pageSize(pageSize));
  }

  @Override
  public final S startAfter(@Nullable PageToken token) {
    return with(query.startAfter(token));
  }

  @Override
  public final S reverse() {
    return with(query.reverse());
  }

  @Override
  public final S none() {
    return with(query.none());
  }

  @Override
  public final List<T> list() {
    return executor().list();
  }

  @Override
  public final Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public final Iterator<T> iterator() {
    return executor().iterator();
  }

  @Override
  public final Optional<T> first() {
    return executor().first();
  }

  @Override
  public final Optional<T> last() {
    return executor().last();
  }

  @Override
  public final T get() {
    return executor().get();
  }

  @Override
  public final Optional<T> find() {
    return executor().find();
  }

  @Override
  public final long count() {
    return executor().count();
  }

  @Override
  public final boolean exists() {
    return executor().exists();
  }

  @Override
  public final Page<T> page() {
    return executor().page();
  }

  @Override
  public final long delete() {
    return executor().delete();
  }

  @Override
  public final long delete(LongConsumer progress) {
    return executor().delete(progress);
  }

  @Override
  public final EachResult updateEach(Function<? super T, ? extends @Nullable Write<?>> write) {
    return updateEach(write, result -> {});
  }

  @Override
  public final EachResult updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write, Consumer<EachResult> progress) {
    return new EachWrites<T>(write, progress).of(iterator());
  }

  @Override
  public final Explanation explain() {
    return QueryExplanation.of(query);
  }

  private QueryExecutor<T> executor() {
    return new QueryExecutor<>(query);
  }

  /** The query in one line, sensitive values masked. Sends nothing. */
  @Override
  public final String toString() {
    return QueryWords.line(query);
  }
}
