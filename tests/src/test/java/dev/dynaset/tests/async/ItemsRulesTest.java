package dev.dynaset.tests.async;

import dev.dynaset.AsyncQuerySet;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/** The publisher of items keeps to the rules, if a client answers on its threads. */
public final class ItemsRulesTest extends PublisherRules<Line> {
  /** For TestNG. */
  public ItemsRulesTest() {
    super(Answering.by(ForkJoinPool.commonPool()));
  }

  @Override
  Flow.Publisher<Line> publisher(AsyncQuerySet<Line> lines) {
    return lines.items();
  }

  @Override
  long lines(long elements) {
    return elements;
  }
}
