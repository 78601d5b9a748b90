package dev.dynaset.spi;

import dev.dynaset.CapacityMeter;
import dev.dynaset.EachResult;
import dev.dynaset.Explanation;
import dev.dynaset.ItemProjection;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.Unreadable;
import dev.dynaset.Write;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.query.EachWrites;
import dev.dynaset.internal.query.PageSequence;
import dev.dynaset.internal.query.QueryExplanation;
import dev.dynaset.internal.query.QueryPlans;
import dev.dynaset.internal.query.QueryWords;
import dev.dynaset.internal.query.Reading;
import dev.dynaset.internal.query.ReadingIterator;
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
 * Items of a query or a scan, of a type that they keep when they are refined.
 *
 * @param <T> the model of the items
 * @param <S> the type of the item set itself
 */
public abstract class ItemStage<T, S extends ItemSet<T>> implements ItemSet<T> {
  private final Query<T> query;

  /** The items that {@code query} describes. */
  ItemStage(Query<T> query) {
    this.query = query;
  }

  /** An item set of this type of what {@code query} describes. */
  protected abstract S with(Query<T> query);

  /** What this item set describes. */
  protected final Query<T> query() {
    return query;
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
  public final S maxEvaluated(long items) {
    return with(query.maxEvaluated(items));
  }

  @Override
  public final S unexpired() {
    return with(query.unexpired());
  }

  @Override
  public final S readUnitsPerSecond(double units) {
    return with(query.readUnitsPerSecond(units));
  }

  @Override
  public final S from(@Nullable PageToken token) {
    return with(query.from(token));
  }

  @Override
  public final S prefetch() {
    return with(query.prefetch());
  }

  @Override
  public final S onUnreadable(Unreadable unreadable) {
    return with(query.onUnreadable(unreadable));
  }

  @Override
  public final S withConsumedCapacity(CapacityMeter meter) {
    return with(query.through(query.table().measuring(meter)));
  }

  @Override
  public final S customize(RequestCustomizer customizer) {
    return with(query.through(query.table().customizing(customizer)));
  }

  @Override
  public final S none() {
    return with(query.none());
  }

  final <M, R> ProjectionDecoder<M, R> decoder(ItemProjection<M, R> projection) {
    if (projection instanceof ProjectionDecoder<M, R> decoder) {
      return query.table().selecting(decoder);
    }
    throw new IllegalArgumentException(
        "Only generated projections, and those that a table makes, can be read.");
  }

  final QueryPlans<T> plans() {
    return new QueryPlans<>(query);
  }

  final <R> R run(Plan<R> plan) {
    return new SyncExecutor(query.table()).run(plan);
  }

  @Override
  public final List<T> list() {
    return run(plans().list());
  }

  @Override
  public final Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public final Iterator<T> iterator() {
    return new ReadingIterator<>(query, Reading.ofItems(query));
  }

  @Override
  public final Optional<T> first() {
    return run(plans().first());
  }

  @Override
  public final long count() {
    return run(plans().count());
  }

  @Override
  public final boolean exists() {
    return run(plans().exists());
  }

  @Override
  public final Page<T> page() {
    return run(plans().page());
  }

  @Override
  public final Iterable<Page<T>> pages() {
    return new PageSequence<>(query);
  }

  @Override
  public final long delete() {
    return delete(deleted -> {});
  }

  @Override
  public final long delete(LongConsumer progress) {
    return run(plans().delete(progress));
  }

  @Override
  public final EachResult updateEach(Function<? super T, ? extends @Nullable Write<?>> write) {
    return updateEach(write, result -> {});
  }

  @Override
  public final EachResult updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write, Consumer<EachResult> progress) {
    Reading<T> items = Reading.ofItems(query);
    return new EachWrites<>(items, write, progress).of(new ReadingIterator<>(query, items));
  }

  @Override
  public final Explanation explain() {
    return QueryExplanation.of(query);
  }

  /** The query in one line, sensitive values masked. Sends nothing. */
  @Override
  public final String toString() {
    return QueryWords.line(query);
  }
}
