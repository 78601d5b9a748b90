package dev.dynaset.internal.scan;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Begins one piece of work when the one before it has ended, in the order in which they come,
 * without blocking. It is a loop over a queue, since futures that wait for each other end within each
 * other, as deep as there are many.
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class Turns {
  private final Queue<Turn> waiting = new ConcurrentLinkedQueue<>();
  /** How many have not ended: those that wait, and the one that is under way. */
  private final AtomicInteger open = new AtomicInteger();

  /**
   * Begins a piece of work when it is its turn.
   *
   * @param work must not throw, and its future must not fail
   * @return ends when the work has ended
   */
  CompletableFuture<@Nullable Void> take(Supplier<CompletableFuture<@Nullable Void>> work) {
    Turn turn = new Turn(work, new CompletableFuture<>());
    waiting.add(turn);
    if (open.getAndIncrement() == 0) {
      goOn();
    }
    return turn.ended();
  }

  private void goOn() {
    do {
      Turn turn = waiting.remove();
      CompletableFuture<?> begun = turn.work().get();
      if (!begun.isDone()) {
        begun.whenComplete((nothing, error) -> {
          turn.ended().complete(null);
          if (open.decrementAndGet() > 0) {
            goOn();
          }
        });
        return;
      }
      turn.ended().complete(null);
    } while (open.decrementAndGet() > 0);
  }

  /**
   * A piece of work that waits.
   *
   * @param work begins it
   * @param ended ends with it
   */
  private record Turn(
      Supplier<CompletableFuture<@Nullable Void>> work, CompletableFuture<@Nullable Void> ended) {}
}
