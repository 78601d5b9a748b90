package dev.dynaset.item;

import dev.dynaset.BatchOptions;
import dev.dynaset.Created;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.internal.write.TableWrites;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The whole items of a table, written without blocking: {@code orders.async()}. Conditions come
 * before it, {@code orders.onlyIf(…).async()}; items are read and written by their keys at {@code
 * orders.item(key).async()} and {@code orders.items(keys).async()}.
 *
 * <p>What is said of {@link AsyncItemWrites} holds here too.
 *
 * @param <T> the model of the items
 */
public final class AsyncTable<T> {
  private final TableWrites<T, ?, ?, ?> writes;
  private final AsyncItemWrites<T> items;

  private AsyncTable(TableWrites<T, ?, ?, ?> writes) {
    this.writes = writes;
    this.items = AsyncItemWrites.of(writes);
  }

  /** For the runtime: the writes of a table. */
  public static <T> AsyncTable<T> of(TableWrites<T, ?, ?, ?> writes) {
    return new AsyncTable<>(writes);
  }

  /** See {@link ItemWrites#create}. */
  public CompletableFuture<T> create(T item) {
    return items.create(item);
  }

  /** See {@link ItemWrites#getOrCreate}. */
  public CompletableFuture<Created<T>> getOrCreate(T item) {
    return items.getOrCreate(item);
  }

  /** See {@link ItemWrites#put}. */
  public CompletableFuture<T> put(T item) {
    return items.put(item);
  }

  /** See {@link ItemWrites#update}. */
  public CompletableFuture<T> update(T before, T after) {
    return items.update(before, after);
  }

  /** See {@link ItemWrites#deleteItem}. */
  public CompletableFuture<Optional<T>> deleteItem(T item) {
    return items.deleteItem(item);
  }

  /**
   * See {@link dev.dynaset.ModelTable#putAll(Iterable)}; the future fails with the same exceptions.
   * The items of what is no collection are taken on threads of the client, so that it must not block.
   *
   * @throws IllegalArgumentException if the model has a version, which batches cannot check
   */
  public CompletableFuture<Long> putAll(Iterable<? extends T> items) {
    return putAll(items, BatchOptions.defaults());
  }

  /** Same as {@link #putAll(Iterable)}; the stream is read as it is written, and not closed. */
  public CompletableFuture<Long> putAll(Stream<? extends T> items) {
    return putAll(WriteSource.once(items.iterator()), BatchOptions.defaults());
  }

  /** Same as {@link #putAll(Iterable)}, as options say; several requests at a time are refused. */
  public CompletableFuture<Long> putAll(Iterable<? extends T> items, BatchOptions options) {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(options, "options");
    return writes
        .putAll(items, options, writes.table().dynaset().asyncDirectDecoding())
        .runAsync();
  }
}
