package dev.dynaset.tests.async;

import dev.dynaset.QuerySet;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/** The publisher of items keeps to the rules, if a client answers on its threads. */
public final class ItemsRulesTest extends PublisherRules<Line> {
  /** For TestNG. */
  public ItemsRulesTest() {
    super(Answering.by(ForkJoinPool.commonPool()));
  }

  @Override
  Flow.Publisher<Line> publisher(QuerySet<Line> lines) {
    return lines.async().items();
  }

  @Override
  long lines(long elements) {
    return elements;
  }
}
