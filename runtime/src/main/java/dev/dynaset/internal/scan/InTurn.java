package dev.dynaset.internal.scan;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Begins something for each of some items when that for the one before has ended, without blocking: a
 * loop over what ends at once, so that it does not fill the stack.
 *
 * @param <E> the type of the items
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class InTurn<E> {
  private final Iterator<E> items;
  private final Function<? super E, ? extends CompletionStage<?>> action;
  private final BooleanSupplier goesOn;
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

  private InTurn(
      Iterator<E> items,
      Function<? super E, ? extends CompletionStage<?>> action,
      BooleanSupplier goesOn) {
    this.items = items;
    this.action = action;
    this.goesOn = goesOn;
  }

  /**
   * Begins with the first.
   *
   * @param goesOn whether the next one is wanted
   * @return ends with the last; fails as soon as one fails
   */
  static <E> CompletableFuture<@Nullable Void> each(
      List<E> items,
      Function<? super E, ? extends CompletionStage<?>> action,
      BooleanSupplier goesOn) {
    InTurn<E> all = new InTurn<>(items.iterator(), action, goesOn);
    all.advance();
    return all.ended;
  }

  private void advance() {
    try {
      while (items.hasNext() && goesOn.getAsBoolean()) {
        CompletableFuture<?> step = action.apply(items.next()).toCompletableFuture();
        if (!step.isDone()) {
          step.whenComplete((nothing, error) -> {
            if (error == null) {
              advance();
            } else {
              ended.completeExceptionally(AsyncScanRun.cause(error));
            }
          });
          return;
        }
        step.join();
      }
      ended.complete(null);
    } catch (Exception | Error e) {
      // Of any kind: other languages throw checked exceptions where none are declared.
      ended.completeExceptionally(AsyncScanRun.cause(e));
    }
  }
}
