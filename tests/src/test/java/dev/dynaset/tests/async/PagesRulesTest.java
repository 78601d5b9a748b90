package dev.dynaset.tests.async;

import dev.dynaset.AsyncQuerySet;
import dev.dynaset.Page;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/** The publisher of pages keeps to the rules. */
public final class PagesRulesTest extends PublisherRules<Page<Line>> {
  /** For TestNG. */
  public PagesRulesTest() {
    super(Answering.by(ForkJoinPool.commonPool()));
  }

  @Override
  Flow.Publisher<Page<Line>> publisher(AsyncQuerySet<Line> lines) {
    return lines.pages();
  }

  @Override
  long lines(long elements) {
    return elements > Integer.MAX_VALUE ? elements : elements * PER_PAGE;
  }
}
