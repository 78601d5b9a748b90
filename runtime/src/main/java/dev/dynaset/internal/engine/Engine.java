package dev.dynaset.internal.engine;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Explanation;
import dev.dynaset.OperationEngine;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.RuntimeSettings;
import dev.dynaset.TransactionOptions;
import dev.dynaset.Write;
import dev.dynaset.internal.batch.BatchRun;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.internal.item.Found;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Futures;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.transaction.TransactGetPlan;
import dev.dynaset.internal.transaction.TransactWritePlan;
import dev.dynaset.internal.transaction.TransactionWords;
import dev.dynaset.internal.transaction.TransactionWrites;
import dev.dynaset.internal.write.RereadPlan;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Carries out many writes or reads at once, of any tables whose client is the same. */
public final class Engine implements OperationEngine {
  /** What carries them out, which has no state. */
  public static final OperationEngine INSTANCE = new Engine();

  private Engine() {}

  @Override
  public long batch(Dynaset dynaset, Iterable<? extends Write<?>> writes, BatchOptions options) {
    return batchRun(dynaset, writes, options).run();
  }

  @Override
  public CompletableFuture<Long> batchAsync(
      Dynaset dynaset, Iterable<? extends Write<?>> writes, BatchOptions options) {
    return batchRun(dynaset, writes, options).runAsync();
  }

  private static BatchRun batchRun(
      Dynaset dynaset, Iterable<? extends Write<?>> writes, BatchOptions options) {
    return BatchRun.of(
        dynaset, new WriteSource<>(writes, new BatchMembers(dynaset, options), options), options);
  }

  @Override
  public ReadResults batchGet(Dynaset dynaset, List<? extends Read<?>> reads) {
    List<TableRead<?>> known = EngineMembers.reads(dynaset, reads);
    return new SyncExecutor(table(dynaset, known))
        .run(Found.inBatches(known, RuntimeSettings.of(dynaset).retryUnprocessedFor()));
  }

  @Override
  public CompletableFuture<ReadResults> batchGetAsync(
      Dynaset dynaset, List<? extends Read<?>> reads) {
    List<TableRead<?>> known = EngineMembers.reads(dynaset, reads);
    return new AsyncExecutor(table(dynaset, known))
        .run(Found.inBatches(known, RuntimeSettings.of(dynaset).retryUnprocessedFor()));
  }

  @Override
  public void transact(
      Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options) {
    TransactionWrites known = writes(dynaset, writes, options);
    new SyncExecutor(table(dynaset, known, options)).run(plan(known));
  }

  @Override
  public CompletableFuture<Void> transactAsync(
      Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options) {
    TransactionWrites known = writes(dynaset, writes, options);
    return Futures.withoutResult(
        new AsyncExecutor(table(dynaset, known, options)).run(plan(known)));
  }

  @Override
  public Explanation explainTransaction(
      Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options) {
    return TransactionWords.explain(writes(dynaset, writes, options));
  }

  private static TransactionWrites writes(
      Dynaset dynaset, List<? extends Write<?>> writes, TransactionOptions options) {
    return TransactionWrites.of(
        EngineMembers.writes(dynaset, writes),
        options.token().orElse(null),
        options.isIgnoringVersions());
  }

  private static Plan<Integer> plan(TransactionWrites writes) {
    Plan<Integer> plan = new TransactWritePlan(writes);
    return writes.anyTable().settings().wholeItems()
        ? new RereadPlan<>(plan, writes.sent().stream().map(TableWrite::write).toList())
        : plan;
  }

  private static TableBinding<?, ?> table(
      Dynaset dynaset, TransactionWrites writes, TransactionOptions options) {
    return writes.anyTable().sentBy(dynaset).through(options.meters(), options.customizers());
  }

  @Override
  public ReadResults transactGet(
      Dynaset dynaset, List<? extends Read<?>> reads, TransactionOptions options) {
    List<TableRead<?>> known = EngineMembers.reads(dynaset, reads);
    return new SyncExecutor(table(dynaset, known).through(options.meters(), options.customizers()))
        .run(new TransactGetPlan(known));
  }

  @Override
  public CompletableFuture<ReadResults> transactGetAsync(
      Dynaset dynaset, List<? extends Read<?>> reads, TransactionOptions options) {
    List<TableRead<?>> known = EngineMembers.reads(dynaset, reads);
    return new AsyncExecutor(table(dynaset, known).through(options.meters(), options.customizers()))
        .run(new TransactGetPlan(known));
  }

  /** Any table, as a Dynaset reaches it: what holds for single reads holds for none of several. */
  private static TableBinding<?, ?> table(Dynaset dynaset, List<TableRead<?>> reads) {
    return reads.get(0).table().sentBy(dynaset);
  }
}
