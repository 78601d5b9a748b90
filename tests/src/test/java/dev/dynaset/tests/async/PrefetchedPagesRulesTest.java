package dev.dynaset.tests.async;

import dev.dynaset.Page;
import dev.dynaset.QuerySet;
import java.util.concurrent.Flow;

/** The publisher of pages keeps to the rules, if it reads ahead and a client answers at once. */
public final class PrefetchedPagesRulesTest extends PublisherRules<Page<Line>> {
  /** For TestNG. */
  public PrefetchedPagesRulesTest() {
    super(Answering.atOnce());
  }

  @Override
  Flow.Publisher<Page<Line>> publisher(QuerySet<Line> lines) {
    return lines.prefetch().async().pages();
  }

  @Override
  long lines(long elements) {
    return elements > Integer.MAX_VALUE ? elements : elements * PER_PAGE;
  }
}
