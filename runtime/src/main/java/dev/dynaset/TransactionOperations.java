package dev.dynaset;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Several writes or reads of any tables, all or nothing.
 *
 * <p>The listeners and customizers of requests are those of the {@link Dynaset} that is called; what
 * single reads and writes are given of this kind has no effect.
 */
public sealed interface TransactionOperations permits Dynaset {
  /** Same as {@link #transact(Collection)}. */
  default void transact(Write<?>... writes) {
    transact(List.of(writes));
  }

  /**
   * Does up to 100 writes, of any tables, all or none: {@code
   * dynaset.transact(orders.prepare().create(order), stock.prepare().update(id, s ->
   * s.count().decrement()))}. Sends one TransactWriteItems, which costs twice the write units of the
   * same writes by themselves, also if it fails. Nothing is returned by the writes.
   *
   * <p>If the condition of a write is one that nothing meets, nothing is written: a consistent
   * GetItem for each such write is all that is sent, and the transaction fails. An update by two
   * models that do not differ is left out; nothing is sent if that leaves nothing.
   *
   * @throws IllegalArgumentException if there are no writes, or more than 100, two of the same item,
   *     or one that belongs to a Dynaset with another client; nothing is sent then
   * @throws TransactionFailedException if DynamoDB refused it; it says of which writes, and why
   * @throws TableNotFoundException if one of the tables does not exist
   */
  default void transact(Collection<? extends Write<?>> writes) {
    transact(TransactionOptions.defaults(), writes);
  }

  /**
   * Same as {@link #transact(Collection)}, at most once: within ten minutes, DynamoDB does nothing
   * when the same transaction comes with the same token again, so that it can be repeated when
   * nobody knows whether it was done. The same transaction means the same {@code Write} objects, or
   * others of the same content: times, versions and ids are made when a write is prepared.
   *
   * @param token 1 to 36 characters
   * @throws IllegalArgumentException as above, or if the token is too short or too long
   * @throws TransactionFailedException as above; without reasons, if the token was used before with
   *     other writes
   */
  default void transact(String token, Collection<? extends Write<?>> writes) {
    transact(TransactionOptions.defaults().token(token), writes);
  }

  /** Same as {@link #transact(Collection)}, as options say. */
  void transact(TransactionOptions options, Collection<? extends Write<?>> writes);

  /** Same as {@link #transactAsync(Collection)}. */
  default CompletableFuture<Void> transactAsync(Write<?>... writes) {
    return transactAsync(List.of(writes));
  }

  /**
   * Same as {@link #transact(Collection)} without blocking; the future fails with the same
   * exceptions, except for wrong arguments. Cancelling it cancels the request that is under way,
   * which may have been carried out all the same.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  default CompletableFuture<Void> transactAsync(Collection<? extends Write<?>> writes) {
    return transactAsync(TransactionOptions.defaults(), writes);
  }

  /** Same as {@link #transact(String, Collection)} without blocking, see above. */
  default CompletableFuture<Void> transactAsync(
      String token, Collection<? extends Write<?>> writes) {
    return transactAsync(TransactionOptions.defaults().token(token), writes);
  }

  /** Same as {@link #transact(TransactionOptions, Collection)} without blocking, see above. */
  CompletableFuture<Void> transactAsync(
      TransactionOptions options, Collection<? extends Write<?>> writes);

  /** What {@link #transact(Collection)} would send first. Sends nothing. */
  default Explanation explainTransaction(Collection<? extends Write<?>> writes) {
    return explainTransaction(TransactionOptions.defaults(), writes);
  }

  /**
   * What {@link #transact(TransactionOptions, Collection)} would send first: the TransactWriteItems,
   * or the read that tells why it must fail. Sends nothing.
   *
   * @throws IllegalArgumentException as {@code transact} does
   */
  Explanation explainTransaction(TransactionOptions options, Collection<? extends Write<?>> writes);

  /** Same as {@link #transactGet(Collection)}. */
  default ReadResults transactGet(Read<?>... reads) {
    return transactGet(List.of(reads));
  }

  /**
   * Reads up to 100 items of any tables as they were at one moment. Sends one TransactGetItems, which
   * costs twice the read units of consistent reads; reads of the same item are sent once. Nothing is
   * sent if there are none. If another transaction is writing one of the items,
   * it fails: try again.
   *
   * @throws IllegalArgumentException if there are more than 100, two of different parts of one item,
   *     or one that belongs to a Dynaset with another client; nothing is sent then
   * @throws TableNotFoundException if one of the tables does not exist
   * @throws ItemMappingException if an item does not fit the model
   * @throws TransactionFailedException if DynamoDB refused it, such as for a transaction that is
   *     writing one of the items; it says of which reads, and why
   */
  default ReadResults transactGet(Collection<? extends Read<?>> reads) {
    return transactGet(TransactionOptions.defaults(), reads);
  }

  /** Same as {@link #transactGet(Collection)}, as options say; a token has no effect. */
  ReadResults transactGet(TransactionOptions options, Collection<? extends Read<?>> reads);

  /** Same as {@link #transactGetAsync(Collection)}. */
  default CompletableFuture<ReadResults> transactGetAsync(Read<?>... reads) {
    return transactGetAsync(List.of(reads));
  }

  /**
   * Same as {@link #transactGet(Collection)} without blocking; the future fails with the same
   * exceptions, except for wrong arguments. Cancelling it cancels the request.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  default CompletableFuture<ReadResults> transactGetAsync(Collection<? extends Read<?>> reads) {
    return transactGetAsync(TransactionOptions.defaults(), reads);
  }

  /** Same as {@link #transactGet(TransactionOptions, Collection)} without blocking, see above. */
  CompletableFuture<ReadResults> transactGetAsync(
      TransactionOptions options, Collection<? extends Read<?>> reads);
}
