package dev.dynaset.tests.async;

import dev.dynaset.QuerySet;
import java.util.concurrent.Flow;

/** The publisher of items keeps to the rules, if a client answers at once. */
public final class ItemsAtOnceRulesTest extends PublisherRules<Line> {
  /** For TestNG. */
  public ItemsAtOnceRulesTest() {
    super(Answering.atOnce());
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
