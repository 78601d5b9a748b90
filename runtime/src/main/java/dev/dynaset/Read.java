package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A read of one item by its key that is prepared and not sent yet: by itself, in a batch, or in a
 * transaction. It is immutable and thread-safe, and is told from other reads by its identity.
 *
 * <p>This interface is implemented by Dynaset only: methods may be added to it at any time.
 *
 * @param <T> the model of the item
 */
public interface Read<T> {
  /** The same read, strongly consistent, at twice the read units. */
  Read<T> consistentRead();

  /**
   * The same read, whose GetItem adds the capacity that it consumes to a meter; called again, each
   * meter measures. In batches and transactions, where a request is about several reads, it has no
   * effect: give the meter to {@link DynasetBuilder#onRequest}.
   */
  Read<T> withConsumedCapacity(CapacityMeter meter);

  /**
   * The same read, whose GetItem is also changed by a customizer, after those that there are. In
   * batches and transactions it has no effect: there is {@link DynasetBuilder#customizeRequests}.
   */
  Read<T> customize(RequestCustomizer customizer);

  /**
   * Sends one GetItem.
   *
   * @return the item, if it exists
   * @throws TableNotFoundException if the table does not exist
   * @throws ItemMappingException if the item does not fit the model
   */
  Optional<T> execute();

  /**
   * Does as {@link #execute} without blocking; the future fails with the same exceptions.
   * Cancelling the future cancels the request.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  CompletableFuture<Optional<T>> executeAsync();

  /** What it would send. Sends nothing. */
  Explanation explain();

  /** For Dynaset: what carries it out together with others. */
  OperationEngine engine();
}
