package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * One plan that is carried out without blocking. Its steps come one after the other, each on the
 * thread that the step before it has ended on; of each it is told whether it has ended at once.
 *
 * @param <R> what comes out
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class AsyncRun<R> implements Step.Cases<Boolean> {
  private final TableBinding<?, ?> table;
  private final AsyncSender sender;
  private final Plan<R> plan;
  private final Ordinals ordinals;
  private final CompletableFuture<R> result = new CompletableFuture<>();
  private volatile @Nullable CompletableFuture<?> underWay;

  AsyncRun(TableBinding<?, ?> table, AsyncSender sender, Plan<R> plan, Ordinals ordinals) {
    this.table = table;
    this.sender = sender;
    this.plan = plan;
    this.ordinals = ordinals;
  }

  CompletableFuture<R> start() {
    result.whenComplete((value, error) -> cancelWhatIsUnderWay());
    advance();
    return result;
  }

  /** There is a result: if anything is under way still, the caller has cancelled. */
  private void cancelWhatIsUnderWay() {
    CompletableFuture<?> current = underWay;
    if (current != null) {
      current.cancel(true);
    }
  }

  /** A loop over the steps that end at once, so that many of them do not fill the stack. */
  private void advance() {
    try {
      while (!result.isDone()) {
        Step step = plan.next();
        if (step == null) {
          result.complete(plan.result());
        } else if (!step.match(this)) {
          return;
        }
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  @Override
  public Boolean send(Step.Send<?> step) {
    Exchange exchange = Exchange.nonBlocking(table, plan, step, ordinals);
    CompletableFuture<? extends DynamoDbResponse> response = sender.send(exchange.begin());
    return await(response, () -> {
      AsyncSends.end(response, exchange);
      exchange.settle();
    });
  }

  @Override
  public Boolean sendAll(Step.SendAll step) {
    List<Exchange> exchanges = step.requests().stream()
        .map(request -> Exchange.nonBlocking(table, plan, request, ordinals))
        .toList();
    CompletableFuture<?> ended = new AsyncSends(sender, exchanges).start(step.parallelism());
    return await(ended, () -> {
      exchanges.stream().filter(Exchange::hasFailed).forEach(Exchange::settle);
      exchanges.forEach(Exchange::settle);
    });
  }

  @Override
  public Boolean pause(Step.Pause step) {
    Executor later =
        CompletableFuture.delayedExecutor(step.duration().toMillis(), TimeUnit.MILLISECONDS);
    return await(CompletableFuture.runAsync(() -> {}, later), () -> {});
  }

  /** Waits for a step to end without blocking; tells whether it has ended already. */
  private boolean await(CompletableFuture<?> step, Runnable end) {
    underWay = step;
    if (result.isDone()) {
      // It was cancelled before it was known what is under way.
      cancelWhatIsUnderWay();
    }
    if (step.isDone()) {
      end.run();
      return true;
    }
    step.whenComplete((response, error) -> {
      try {
        end.run();
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
      advance();
    });
    return false;
  }
}
