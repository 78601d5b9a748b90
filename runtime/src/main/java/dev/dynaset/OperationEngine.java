package dev.dynaset;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Carries out many writes or reads at once. It is how {@link Dynaset} reaches the rest of the
 * runtime, and not for applications; all that is asked of it is said at {@link BatchOperations} and
 * {@link TransactionOperations}.
 */
public interface OperationEngine {
  /** See {@link BatchOperations#batch(Iterable, BatchOptions)}. */
  long batch(Dynaset dynaset, Iterable<? extends Write<?>> writes, BatchOptions options);

  /** See {@link BatchOperations#batchAsync(Iterable, BatchOptions)}. */
  CompletableFuture<Long> batchAsync(
      Dynaset dynaset, Iterable<? extends Write<?>> writes, BatchOptions options);

  /** See {@link BatchOperations#batchGet}. */
  ReadResults batchGet(Dynaset dynaset, List<? extends Read<?>> reads);

  /** See {@link BatchOperations#batchGetAsync}. */
  CompletableFuture<ReadResults> batchGetAsync(Dynaset dynaset, List<? extends Read<?>> reads);

  /** See {@link TransactionOperations#transact(TransactionOptions, java.util.Collection)}. */
  void transact(Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options);

  /** See {@link TransactionOperations#transactAsync(TransactionOptions, java.util.Collection)}. */
  CompletableFuture<Void> transactAsync(
      Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options);

  /** See {@link TransactionOperations#explainTransaction}. */
  Explanation explainTransaction(
      Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options);

  /** See {@link TransactionOperations#transactGet(TransactionOptions, java.util.Collection)}. */
  ReadResults transactGet(
      Dynaset dynaset, List<? extends Read<?>> reads, TransactionOptions options);

  /** See {@link TransactionOperations#transactGetAsync(TransactionOptions, java.util.Collection)}. */
  CompletableFuture<ReadResults> transactGetAsync(
      Dynaset dynaset, List<? extends Read<?>> reads, TransactionOptions options);
}
