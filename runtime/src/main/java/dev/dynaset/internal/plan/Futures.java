package dev.dynaset.internal.plan;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Futures that end like others, which are cancelled with them. */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
public final class Futures {
  private Futures() {}

  /** A future that ends like another, without its result. */
  public static CompletableFuture<Void> withoutResult(CompletableFuture<?> sent) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    sent.whenComplete((result, error) -> {
      if (error == null) {
        done.complete(null);
      } else {
        done.completeExceptionally(error);
      }
    });
    return cancelling(done, sent);
  }

  /** A future with another result, which may fail, and another failure. */
  public static <S, R> CompletableFuture<R> mapped(
      CompletableFuture<S> sent, Function<S, R> result, Function<Throwable, Throwable> failure) {
    CompletableFuture<R> done = new CompletableFuture<>();
    sent.whenComplete((value, error) -> {
      try {
        if (error == null) {
          done.complete(result.apply(value));
        } else {
          done.completeExceptionally(failure.apply(error));
        }
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    return cancelling(done, sent);
  }

  private static <R> CompletableFuture<R> cancelling(
      CompletableFuture<R> done, CompletableFuture<?> sent) {
    // The caller may cancel; nothing happens to a future that is done.
    done.whenComplete((result, error) -> sent.cancel(true));
    return done;
  }
}
