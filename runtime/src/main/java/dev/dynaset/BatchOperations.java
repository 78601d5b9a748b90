package dev.dynaset;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Many writes or reads of any tables, in as few requests as possible; not atomic.
 *
 * <p>The listeners and customizers of requests are those of the {@link Dynaset} that is called; what
 * single reads and writes are given of this kind has no effect.
 *
 * <p>No batch is explained as a whole: which requests it sends depends on the sizes of its items, and
 * on what DynamoDB leaves unprocessed. {@link Write#explain} tells what each write does.
 */
public sealed interface BatchOperations permits Dynaset {
  /** Same as {@link #batch(Iterable, BatchOptions)} with the {@link BatchOptions#defaults}. */
  default long batch(Iterable<? extends Write<?>> writes) {
    return batch(writes, BatchOptions.defaults());
  }

  /** Same as {@link #batch(Stream, BatchOptions)} with the {@link BatchOptions#defaults}. */
  default long batch(Stream<? extends Write<?>> writes) {
    return batch(writes, BatchOptions.defaults());
  }

  /**
   * Puts and deletes items of any tables: {@code dynaset.batch(List.of(orders.prepare().put(order),
   * carts.prepare().delete(cartId)))}. Sends a BatchWriteItem for each 25 writes, or fewer if they
   * are large; what DynamoDB leaves unprocessed or throttles is sent again, with growing pauses that
   * are random (full jitter). Nothing is returned by them. Nothing is sent if there are none.
   *
   * <p>A BatchWriteItem has no conditions and no updates: only {@code put} and {@code delete}
   * without a condition fit, of models without a version, unless {@link
   * BatchOptions#ignoringVersions}. Batches are not atomic: after an exception some writes are done.
   *
   * <p>A {@link java.util.Collection} is checked as a whole before the first request: if one of its
   * writes is refused, nothing is sent. Anything else is read as it is written, and cannot be
   * checked before: when a write is refused, or the source throws, those before it are done first,
   * and then a {@link BatchIncompleteException} with that as its cause is thrown.
   *
   * @return how many writes were done
   * @throws IllegalArgumentException if {@code writes} is a collection and one of them does not fit
   *     a batch, writes the item of an earlier one (unless {@link
   *     BatchOptions#lastOfDuplicatesWins}), or belongs to a Dynaset with another client
   * @throws BatchIncompleteException if DynamoDB processed nothing for too long, a request failed,
   *     an interceptor or a listener threw, the thread was interrupted, or a source that is no
   *     collection threw or gave a write that is refused; it holds the writes that are not known to
   *     be done, and the cause. Of a source that is no collection, these are those that were taken
   */
  long batch(Iterable<? extends Write<?>> writes, BatchOptions options);

  /**
   * Same as {@link #batch(Iterable, BatchOptions)}, but takes the writes from a stream. Each
   * is checked when it is taken; those before it may have been sent by then. The stream is not closed.
   */
  long batch(Stream<? extends Write<?>> writes, BatchOptions options);

  /** Same as {@link #batchAsync(Iterable, BatchOptions)} with the {@link BatchOptions#defaults}. */
  default CompletableFuture<Long> batchAsync(Iterable<? extends Write<?>> writes) {
    return batchAsync(writes, BatchOptions.defaults());
  }

  /**
   * Same as {@link #batch(Iterable, BatchOptions)} without blocking; the future fails with the same
   * exceptions. The writes of a source that is no collection are taken from it on threads of the
   * client, so that it must not block. Cancelling the future cancels the request that is under way, and no more are sent.
   *
   * @throws IllegalArgumentException if {@code options} ask for parallelism: there is one request at
   *     a time
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  CompletableFuture<Long> batchAsync(Iterable<? extends Write<?>> writes, BatchOptions options);

  /** Same as {@link #batchAsync(Iterable, BatchOptions)} with the usual options. */
  default CompletableFuture<Long> batchAsync(Stream<? extends Write<?>> writes) {
    return batchAsync(writes, BatchOptions.defaults());
  }

  /**
   * Same as {@link #batchAsync(Iterable, BatchOptions)}; the stream is read as it is written, on
   * threads of the client, and not closed.
   */
  CompletableFuture<Long> batchAsync(Stream<? extends Write<?>> writes, BatchOptions options);

  /**
   * Reads items of any tables: {@code dynaset.batchGet(List.of(orders.prepare().get(id),
   * carts.prepare().get(cartId)))}. Sends a BatchGetItem for each 100 items; reads of the same item
   * are sent once. What DynamoDB leaves unprocessed or throttles is sent again, with growing pauses.
   * Nothing is sent if there are none. All reads are taken and checked before the first request.
   *
   * <p>A BatchGetItem reads a table either with or without strong consistency, and the same parts of
   * all its items. Reads of a table that differ in this travel in different requests: each costs
   * what it costs by itself.
   *
   * @throws IllegalArgumentException if a read belongs to a Dynaset with another client
   * @throws BatchIncompleteException if DynamoDB processed nothing for as long as {@link
   *     DynasetBuilder#retryUnprocessedFor} allows; it holds the reads that are left
   * @throws TableNotFoundException if one of the tables does not exist
   * @throws ItemMappingException if an item does not fit the model
   */
  ReadResults batchGet(Iterable<? extends Read<?>> reads);

  /**
   * Same as {@link #batchGet} without blocking; the future fails with the same exceptions, except
   * for wrong arguments. Cancelling it cancels the request that is under way.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  CompletableFuture<ReadResults> batchGetAsync(Iterable<? extends Read<?>> reads);
}
