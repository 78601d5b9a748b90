package dev.dynaset.internal.engine;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.OperationEngine;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.RuntimeSettings;
import dev.dynaset.Write;
import dev.dynaset.internal.batch.BatchRun;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.internal.item.Found;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Futures;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.transaction.TransactGetPlan;
import dev.dynaset.internal.transaction.TransactWritePlan;
import dev.dynaset.internal.transaction.TransactionWrites;
import dev.dynaset.schema.TableBinding;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Carries out many writes or reads at once, of any tables whose client is the same. */
public final class Engine implements OperationEngine {
  /** What carries them out, which has no state. */
  public static final OperationEngine INSTANCE = new Engine();

  private Engine() {}

  @Override
  public long batch(Dynaset dynaset, Iterator<? extends Write<?>> writes, BatchOptions options) {
    return batchRun(dynaset, writes, options).run();
  }

  @Override
  public CompletableFuture<Long> batchAsync(
      Dynaset dynaset, Iterator<? extends Write<?>> writes, BatchOptions options) {
    return batchRun(dynaset, writes, options).runAsync();
  }

  private static BatchRun batchRun(
      Dynaset dynaset, Iterator<? extends Write<?>> writes, BatchOptions options) {
    return new BatchRun(
        dynaset, new WriteSource(new BatchMembers(dynaset, writes), options), options);
  }

  @Override
  public ReadResults batchGet(Dynaset dynaset, List<? extends Read<?>> reads) {
    List<TableRead<?>> known = Members.reads(dynaset, reads);
    return new SyncExecutor(table(dynaset, known))
        .run(Found.inBatches(known, RuntimeSettings.of(dynaset).retryUnprocessedFor()));
  }

  @Override
  public CompletableFuture<ReadResults> batchGetAsync(
      Dynaset dynaset, List<? extends Read<?>> reads) {
    List<TableRead<?>> known = Members.reads(dynaset, reads);
    return new AsyncExecutor(table(dynaset, known))
        .run(Found.inBatches(known, RuntimeSettings.of(dynaset).retryUnprocessedFor()));
  }

  @Override
  public void transact(Dynaset dynaset, List<? extends Write<?>> writes, @Nullable String token) {
    TransactionWrites known = TransactionWrites.of(Members.writes(dynaset, writes), token);
    new SyncExecutor(known.anyTable().sentBy(dynaset)).run(new TransactWritePlan(known));
  }

  @Override
  public CompletableFuture<Void> transactAsync(
      Dynaset dynaset, List<? extends Write<?>> writes, @Nullable String token) {
    TransactionWrites known = TransactionWrites.of(Members.writes(dynaset, writes), token);
    return Futures.withoutResult(
        new AsyncExecutor(known.anyTable().sentBy(dynaset)).run(new TransactWritePlan(known)));
  }

  @Override
  public ReadResults transactGet(Dynaset dynaset, List<? extends Read<?>> reads) {
    List<TableRead<?>> known = Members.reads(dynaset, reads);
    return new SyncExecutor(table(dynaset, known)).run(new TransactGetPlan(known));
  }

  @Override
  public CompletableFuture<ReadResults> transactGetAsync(
      Dynaset dynaset, List<? extends Read<?>> reads) {
    List<TableRead<?>> known = Members.reads(dynaset, reads);
    return new AsyncExecutor(table(dynaset, known)).run(new TransactGetPlan(known));
  }

  /** Any table, as a Dynaset reaches it: what holds for single reads holds for none of several. */
  private static TableBinding<?, ?> table(Dynaset dynaset, List<TableRead<?>> reads) {
    return reads.get(0).table().sentBy(dynaset);
  }
}
