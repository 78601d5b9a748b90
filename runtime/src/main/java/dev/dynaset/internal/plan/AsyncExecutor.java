package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Carries out plans without blocking, with the asynchronous client of one table. */
public final class AsyncExecutor {
  private final TableBinding<?, ?> table;
  private final AsyncSender sender;
  private final @Nullable Ordinals shared;

  /**
   * An executor for plans about one table.
   *
   * @throws IllegalStateException if Dynaset has no asynchronous client
   */
  public AsyncExecutor(TableBinding<?, ?> table) {
    this(table, sender(table), null);
  }

  private AsyncExecutor(TableBinding<?, ?> table, AsyncSender sender, @Nullable Ordinals shared) {
    this.table = table;
    this.sender = sender;
    this.shared = shared;
  }

  /**
   * Checks that there is an asynchronous client.
   *
   * @throws IllegalStateException if there is none
   */
  public static void requireClient(TableBinding<?, ?> table) {
    sender(table);
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
    return new AsyncExecutor(table, sender, new Ordinals());
  }

  /**
   * Carries out a plan, to its result. If the future is cancelled, no more requests are sent, and
   * the one that is under way is cancelled.
   */
  public <R> CompletableFuture<R> run(Plan<R> plan) {
    return new AsyncRun<>(table, sender, plan, shared == null ? new Ordinals() : shared).start();
  }
}
