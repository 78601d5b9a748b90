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

/** Carries out a batch of writes: on the thread of the caller, or on several others. */
public final class BatchRun {
  private final Dynaset dynaset;
  private final WriteSource source;
  private final BatchOptions options;
  private final BatchTerms terms;

  /** A batch of writes. */
  public BatchRun(Dynaset dynaset, WriteSource source, BatchOptions options) {
    this.dynaset = dynaset;
    this.source = source;
    this.options = options;
    this.terms = new BatchTerms(
        options.deadline().orElse(RuntimeSettings.of(dynaset).retryUnprocessedFor()),
        options.writeUnitsPerSecond().isPresent()
            ? new TokenBucket(options.writeUnitsPerSecond().getAsDouble(), System::nanoTime)
            : null,
        options.progressListener().map(BatchMeter::new).orElse(null));
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
    BatchWrite first = source.peek();
    if (first == null) {
      return source.failure() == null
          ? CompletableFuture.completedFuture(0L)
          : CompletableFuture.failedFuture(source.failure());
    }
    BatchWritePlan plan = new BatchWritePlan(source, List::of, terms);
    return Futures.mapped(
        new AsyncExecutor(first.table().sentBy(dynaset)).run(plan),
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
    TableBinding<?, ?> table = first.table().sentBy(dynaset);
    return options.parallelism() == 1
        ? writeHere(new SyncExecutor(table))
        : new Workers(source, options.parallelism(), table, terms).run();
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
