package dev.dynaset.internal.plan;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Sends several requests at the same time: the thread of the caller and some more, which live as
 * long as the requests, take one after the other. After a failure no more are sent.
 */
final class ParallelSends {
  private final List<Exchange> exchanges;
  private final Consumer<Exchange> send;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean isStopped;

  ParallelSends(List<Exchange> exchanges, Consumer<Exchange> send) {
    this.exchanges = exchanges;
    this.send = send;
  }

  /** Returns when all have ended that were sent. */
  void run(int parallelism) throws InterruptedException {
    int helpers = Math.min(parallelism, exchanges.size()) - 1;
    CountDownLatch ended = new CountDownLatch(helpers);
    for (int number = 1; number <= helpers; number++) {
      Thread thread = new Thread(
          () -> {
            try {
              work();
            } finally {
              ended.countDown();
            }
          },
          "dynaset-read-" + number);
      thread.setDaemon(true);
      thread.start();
    }
    work();
    try {
      ended.await();
    } catch (InterruptedException e) {
      isStopped = true;
      throw e;
    }
  }

  private void work() {
    for (int taken = next.getAndIncrement();
        taken < exchanges.size() && !isStopped;
        taken = next.getAndIncrement()) {
      Exchange exchange = exchanges.get(taken);
      send.accept(exchange);
      if (exchange.hasFailed()) {
        isStopped = true;
      }
    }
  }
}
