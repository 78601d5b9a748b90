package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The items of a {@link QuerySet}, read without blocking; see {@link AsyncItemSet}.
 *
 * @param <T> the model of the items, or what an index holds of it
 */
public interface AsyncQuerySet<T> extends AsyncItemSet<T> {
  @Override
  AsyncQuerySet<T> limit(int limit);

  @Override
  AsyncQuerySet<T> pageSize(int pageSize);

  @Override
  AsyncQuerySet<T> maxEvaluated(long items);

  @Override
  AsyncQuerySet<T> from(@Nullable PageToken token);

  @Override
  AsyncQuerySet<T> prefetch();

  /** See {@link QuerySet#reverse}. */
  AsyncQuerySet<T> reverse();

  @Override
  <R> AsyncQuerySet<R> select(ItemProjection<T, R> projection);

  @Override
  AsyncQuerySet<T> none();

  /** See {@link QuerySet#last}. */
  CompletableFuture<Optional<T>> last();

  /** See {@link QuerySet#get}. */
  CompletableFuture<T> get();

  /** See {@link QuerySet#find}. */
  CompletableFuture<Optional<T>> find();
}
