package dev.dynaset.tests.async;

import dev.dynaset.QuerySet;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/** The publisher of items keeps to the rules, if it reads ahead. */
public final class PrefetchedItemsRulesTest extends PublisherRules<Line> {
  /** For TestNG. */
  public PrefetchedItemsRulesTest() {
    super(Answering.by(ForkJoinPool.commonPool()));
  }

  @Override
  Flow.Publisher<Line> publisher(QuerySet<Line> lines) {
    return lines.prefetch().async().items();
  }

  @Override
  long lines(long elements) {
    return elements;
  }
}
