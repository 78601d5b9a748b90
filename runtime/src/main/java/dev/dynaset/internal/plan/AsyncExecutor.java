package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.concurrent.CompletableFuture;

/** Carries out plans without blocking, with the asynchronous client of one table. */
public final class AsyncExecutor {
  private final TableBinding<?, ?> table;
  private final AsyncSender sender;

  /**
   * An executor for plans about one table.
   *
   * @throws IllegalStateException if Dynaset has no asynchronous client
   */
  public AsyncExecutor(TableBinding<?, ?> table) {
    this.table = table;
    this.sender = new AsyncSender(table
        .dynaset()
        .asyncClient()
        .orElseThrow(() -> new IllegalStateException(
            "Dynaset has no asynchronous client. Give it one: Dynaset.builder().asyncClient(…).")));
  }

  /**
   * Carries out a plan, to its result. If the future is cancelled, no more requests are sent, and
   * the one that is under way is cancelled.
   */
  public <R> CompletableFuture<R> run(Plan<R> plan) {
    return new AsyncRun<>(table, sender, plan).start();
  }
}
