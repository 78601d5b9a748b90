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
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Carries out a batch of writes: on the thread of the caller, or on several others. */
public final class BatchRun {
  private final @Nullable Dynaset dynaset;
  private final @Nullable TableBinding<?, ?> ofTable;
  private final WriteSource<?> source;
  private final BatchOptions options;
  private final BatchTerms terms;

  private BatchRun(
      @Nullable Dynaset dynaset,
      @Nullable TableBinding<?, ?> ofTable,
      WriteSource<?> source,
      BatchOptions options,
      BatchTerms terms) {
    this.dynaset = dynaset;
    this.ofTable = ofTable;
    this.source = source;
    this.options = options;
    this.terms = terms;
  }

  /** A batch of writes of any tables: what holds for requests about one of them does not count. */
  public static BatchRun of(Dynaset dynaset, WriteSource<?> source, BatchOptions options) {
    return new BatchRun(
        dynaset, null, source, options, BatchTerms.of(options, RuntimeSettings.of(dynaset)));
  }

  /** A batch of writes of one table. */
  public static BatchRun of(TableBinding<?, ?> table, WriteSource<?> source, BatchOptions options) {
    return new BatchRun(null, table, source, options, BatchTerms.of(options, table.settings()));
  }

  /** What holds for the requests of the batch. */
  private TableBinding<?, ?> table(BatchWrite first) {
    TableBinding<?, ?> table =
        ofTable == null ? first.table().sentBy(Objects.requireNonNull(dynaset)) : ofTable;
    return table.through(options.meters(), options.customizers());
  }

  /** Writes all; tells how many were written. */
  public long run() {
    source.open();
    long written;
    try {
      BatchWrite first = source.peek();
      written = first == null ? 0 : write(first);
    } catch (BatchIncompleteException e) {
      throw suppressing(e);
    }
    requireEnd(written);
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
    try {
      source.open();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    BatchWrite first = source.peek();
    if (first == null) {
      return source.failure() == null
          ? CompletableFuture.completedFuture(0L)
          : CompletableFuture.failedFuture(ended(source.failure(), 0));
    }
    BatchWritePlan plan = plan();
    return Futures.mapped(
        new AsyncExecutor(table(first)).run(plan),
        written -> {
          requireEnd(written);
          return written;
        },
        error -> failure(plan, error));
  }

  private Throwable failure(BatchWritePlan plan, Throwable error) {
    if (error instanceof CancellationException || !(error instanceof RuntimeException failure)) {
      return error;
    }
    return failure(plan, failure);
  }

  private RuntimeException failure(BatchWritePlan plan, RuntimeException failure) {
    return plan.hasGivenUp()
        ? suppressing(failure)
        : suppressing(plan.incomplete(failed(failure), failure));
  }

  /** That the source has thrown is known only beside another failure. */
  private <X extends RuntimeException> X suppressing(X failure) {
    if (source.failure() != null) {
      failure.addSuppressed(source.failure());
    }
    return failure;
  }

  /** All that was taken is done: throws if that is not all that was given. */
  private void requireEnd(long written) {
    if (source.failure() != null) {
      throw ended(source.failure(), written);
    }
  }

  private BatchIncompleteException ended(RuntimeException failure, long written) {
    return Incomplete.writes(failed(failure), List.of(), source.get(), written, failure);
  }

  private BatchWritePlan plan() {
    return new BatchWritePlan(source, source, terms);
  }

  private long write(BatchWrite first) {
    return options.parallelism() == 1
        ? writeHere(new SyncExecutor(table(first)))
        : new Workers(source, options.parallelism(), table(first), terms).run();
  }

  private long writeHere(SyncExecutor executor) {
    BatchWritePlan plan = plan();
    try {
      return executor.run(plan);
    } catch (RuntimeException e) {
      throw plan.hasGivenUp() ? e : plan.incomplete(failed(e), e);
    }
  }

  /** Why a batch has ended that could not go on. */
  static String failed(RuntimeException cause) {
    return "The batch has ended early, by the cause " + cause.getClass().getSimpleName();
  }
}
