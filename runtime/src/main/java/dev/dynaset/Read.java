package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A read of one item by its key that is prepared and not sent yet: by itself, in a batch, or in a
 * transaction. It is immutable and thread-safe, and is told from other reads by its identity.
 *
 * <p>This class is extended by Dynaset only: methods may be added to it at any time.
 *
 * @param <T> the model of the item
 */
public abstract class Read<T> {
  /** For Dynaset. */
  protected Read() {}

  /** The same read, strongly consistent, at twice the read units. */
  public abstract Read<T> consistentRead();

  /**
   * The same read, whose GetItem adds the capacity that it consumes to a meter; called again, each
   * meter measures. In batches and transactions, where a request is about several reads, it has no
   * effect: give the meter to {@link DynasetBuilder#onRequest}.
   */
  public abstract Read<T> withConsumedCapacity(CapacityMeter meter);

  /**
   * The same read, whose GetItem is also changed by a customizer, after those that there are. In
   * batches and transactions it has no effect: there is {@link DynasetBuilder#customizeRequests}.
   */
  public abstract Read<T> customize(RequestCustomizer customizer);

  /**
   * Sends one GetItem.
   *
   * @return the item, if it exists
   * @throws TableNotFoundException if the table does not exist
   * @throws ItemMappingException if the item does not fit the model
   */
  public abstract Optional<T> execute();

  /**
   * Same as {@link #execute} without blocking; the future fails with the same exceptions.
   * Cancelling the future cancels the request.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  public abstract CompletableFuture<Optional<T>> executeAsync();

  /** What it would send. Sends nothing. */
  public abstract Explanation explain();

  /** What carries it out together with others. */
  protected abstract OperationEngine engine();
}
