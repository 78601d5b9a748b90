package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A write that is prepared and not sent yet: by itself, in a batch, or in a transaction. It is
 * immutable and thread-safe, and is told from other writes by its identity. Its times, version and
 * id were made when it was prepared, so that executing it again sends the same.
 *
 * <p>This class is extended by Dynaset only: methods may be added to it at any time.
 *
 * @param <T> the model of the item
 */
public abstract class Write<T> {
  /** For Dynaset. */
  protected Write() {}

  /** The same write, which returns the item as it was before. {@code delete} does so by itself. */
  public abstract Write<T> returningOld();

  /**
   * The same write, which returns the item as it is afterwards. {@code put}, {@code create}, {@code
   * update} and {@code upsert} do so by themselves; after a {@code delete} there is no item.
   */
  public abstract Write<T> returningNew();

  /** The same write, which returns nothing. */
  public abstract Write<T> returningNothing();

  /**
   * The same write, the capacity of whose request is also added to a meter; called again, each meter
   * measures. In batches and transactions, where a request is about several writes, it has no
   * effect: give the meter to {@link BatchOptions}, or to {@link DynasetBuilder#onRequest}.
   */
  public abstract Write<T> withConsumedCapacity(CapacityMeter meter);

  /**
   * The same write, whose request is also changed by a customizer, after those that there are. In
   * batches and transactions, where a request is about several writes, it has no effect: there is
   * {@link DynasetBuilder#customizeRequests}.
   */
  public abstract Write<T> customize(RequestCustomizer customizer);

  /**
   * Sends it: one PutItem, UpdateItem or DeleteItem. If its condition is one that nothing meets, a
   * consistent GetItem is all that is sent. A check is sent as a transaction of its own.
   *
   * @return the item that the write returns; empty if there is none, or none is asked for
   * @throws WriteOutcomeUnknownException if a response was lost, and nobody knows whether it was done
   * @throws ItemExistsException if it creates an item that there is
   * @throws ItemNotFoundException if it updates an item that there is not
   * @throws StaleVersionException if the item has another version than the write expects
   * @throws ConditionFailedException if the item does not meet the condition
   * @throws MissingParentException if it changes a part of what the item does not have
   * @throws TableNotFoundException if the table does not exist
   * @throws ItemMappingException if the item that is returned does not fit the model; the write is
   *     done then
   */
  public abstract Optional<T> execute();

  /**
   * Same as {@link #execute} without blocking; the future fails with the same exceptions.
   * Cancelling the future cancels the request that is under way, which may have been carried out
   * all the same.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  public abstract CompletableFuture<Optional<T>> executeAsync();

  /** What it would send. Sends nothing. */
  public abstract Explanation explain();

  /** What carries it out together with others. */
  protected abstract OperationEngine engine();
}
