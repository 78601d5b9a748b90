package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The items of a {@link QuerySet}, read without blocking; see {@link AsyncItemSet}.
 *
 * @param <T> the model of the items, or what an index holds of it
 */
public interface AsyncQuerySet<T> extends AsyncItemSet<T> {
  /** See {@link QuerySet#last}. */
  CompletableFuture<Optional<T>> last();

  /** See {@link QuerySet#get}. */
  CompletableFuture<T> get();

  /** See {@link QuerySet#find}. */
  CompletableFuture<Optional<T>> find();
}
