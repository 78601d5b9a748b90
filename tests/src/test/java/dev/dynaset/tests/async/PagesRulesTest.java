package dev.dynaset.tests.async;

import dev.dynaset.Page;
import dev.dynaset.QuerySet;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/** The publisher of pages keeps to the rules. */
public final class PagesRulesTest extends PublisherRules<Page<Line>> {
  /** For TestNG. */
  public PagesRulesTest() {
    super(Answering.by(ForkJoinPool.commonPool()));
  }

  @Override
  Flow.Publisher<Page<Line>> publisher(QuerySet<Line> lines) {
    return lines.async().pages();
  }

  @Override
  long lines(long elements) {
    return elements > Integer.MAX_VALUE ? elements : elements * PER_PAGE;
  }
}
