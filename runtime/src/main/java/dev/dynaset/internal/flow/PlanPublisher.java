package dev.dynaset.internal.flow;

import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.query.Reading;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Publishes what a reading brings, which begins anew for each subscriber.
 *
 * @param <E> what is published
 */
public final class PlanPublisher<E> implements Flow.Publisher<E> {
  private final AsyncExecutor executor;
  private final Supplier<Reading<E>> readings;
  private final boolean isPrefetching;

  /**
   * Publishes what readings bring.
   *
   * @param readings begins a reading; what it throws is published as an error
   * @param isPrefetching whether the next page is requested before the items of one are used up
   */
  public PlanPublisher(
      AsyncExecutor executor, Supplier<Reading<E>> readings, boolean isPrefetching) {
    this.executor = executor;
    this.readings = readings;
    this.isPrefetching = isPrefetching;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super E> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    Reading<E> reading;
    try {
      reading = readings.get();
    } catch (RuntimeException e) {
      subscriber.onSubscribe(Refused.INSTANCE);
      subscriber.onError(e);
      return;
    }
    new PlanSubscription<>(subscriber, executor.forOneCall(), reading, isPrefetching).start();
  }

  /** The subscription of one who gets an error alone. */
  private enum Refused implements Flow.Subscription {
    INSTANCE;

    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }
}
