package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Carries out plans without blocking, with the asynchronous client of one table. */
public final class AsyncExecutor {
  private final TableBinding<?, ?> table;
  private final AsyncSender sender;
  private final Supplier<Ordinals> ordinals;

  /**
   * An executor for plans about one table.
   *
   * @throws IllegalStateException if Dynaset has no asynchronous client
   */
  public AsyncExecutor(TableBinding<?, ?> table) {
    this(table, sender(table), Ordinals::new);
  }

  private AsyncExecutor(TableBinding<?, ?> table, AsyncSender sender, Supplier<Ordinals> ordinals) {
    this.table = table;
    this.sender = sender;
    this.ordinals = ordinals;
  }

  private static AsyncSender sender(TableBinding<?, ?> table) {
    return new AsyncSender(table
        .dynaset()
        .asyncClient()
        .orElseThrow(() -> new IllegalStateException(
            "Dynaset has no asynchronous client. Give it one: Dynaset.builder().asyncClient(…).")));
  }

  /** An executor for several plans that are one call of an application: numbers their requests on. */
  public AsyncExecutor forOneCall() {
    Ordinals shared = new Ordinals();
    return new AsyncExecutor(table, sender, () -> shared);
  }

  /**
   * Carries out a plan, to its result. If the future is cancelled, no more requests are sent, and
   * the one that is under way is cancelled.
   */
  public <R> CompletableFuture<R> run(Plan<R> plan) {
    return new AsyncRun<>(table, sender, plan, ordinals.get()).start();
  }
}
