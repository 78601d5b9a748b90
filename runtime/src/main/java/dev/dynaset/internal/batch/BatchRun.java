package dev.dynaset.internal.batch;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.RuntimeSettings;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Futures;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Carries out a batch of writes: on the thread of the caller, or on several others. */
public final class BatchRun {
  private final Function<BatchWrite, TableBinding<?, ?>> table;
  private final WriteSource source;
  private final BatchOptions options;
  private final BatchTerms terms;

  private BatchRun(
      Function<BatchWrite, TableBinding<?, ?>> table,
      RuntimeSettings settings,
      WriteSource source,
      BatchOptions options) {
    this.table = table;
    this.source = source;
    this.options = options;
    this.terms = BatchTerms.of(options, settings);
  }

  /** A batch of writes of any tables: what holds for requests about one of them does not count. */
  public static BatchRun of(Dynaset dynaset, WriteSource source, BatchOptions options) {
    return new BatchRun(
        write -> write.table().sentBy(dynaset), RuntimeSettings.of(dynaset), source, options);
  }

  /** A batch of writes of one table. */
  public static BatchRun of(TableBinding<?, ?> table, WriteSource source, BatchOptions options) {
    return new BatchRun(write -> table, table.settings(), source, options);
  }

  /** What holds for the requests of the batch. */
  private TableBinding<?, ?> table(BatchWrite first) {
    return table.apply(first).through(options.meters(), options.customizers());
  }

  /** Writes all; tells how many were written. */
  public long run() {
    long written;
    try {
      BatchWrite first = source.peek();
      written = first == null ? 0 : write(first);
    } catch (BatchIncompleteException e) {
      if (source.failure() != null) {
        e.addSuppressed(source.failure());
      }
      throw e;
    }
    if (source.failure() != null) {
      throw source.failure();
    }
    return written;
  }

  /** Writes all without blocking, one request at a time; tells how many were written. */
  public CompletableFuture<Long> runAsync() {
    if (options.parallelism() > 1) {
      throw new IllegalArgumentException(
          "What does not block writes a batch one request at a time, but parallelism is "
              + options.parallelism()
              + ". Begin several batches of different items for more.");
    }
    BatchWrite first = source.peek();
    if (first == null) {
      return source.failure() == null
          ? CompletableFuture.completedFuture(0L)
          : CompletableFuture.failedFuture(source.failure());
    }
    BatchWritePlan plan = new BatchWritePlan(source, List::of, terms);
    return Futures.mapped(
        new AsyncExecutor(table(first)).run(plan),
        written -> {
          if (source.failure() != null) {
            throw source.failure();
          }
          return written;
        },
        error -> failure(plan, error));
  }

  private Throwable failure(BatchWritePlan plan, Throwable error) {
    Throwable failure = error instanceof RuntimeException e
            && !(error instanceof CancellationException)
            && !plan.hasGivenUp()
        ? plan.incomplete(failed(e), e)
        : error;
    if (source.failure() != null && failure instanceof BatchIncompleteException) {
      failure.addSuppressed(source.failure());
    }
    return failure;
  }

  private long write(BatchWrite first) {
    return options.parallelism() == 1
        ? writeHere(new SyncExecutor(table(first)))
        : new Workers(source, options.parallelism(), table(first), terms).run();
  }

  private long writeHere(SyncExecutor executor) {
    BatchWritePlan plan = new BatchWritePlan(source, List::of, terms);
    try {
      return executor.run(plan);
    } catch (RuntimeException e) {
      throw plan.hasGivenUp() ? e : plan.incomplete(failed(e), e);
    }
  }

  /** Why a batch has ended that could not go on. */
  static String failed(RuntimeException cause) {
    return "The batch has ended with a " + cause.getClass().getSimpleName() + ", see the cause";
  }
}
