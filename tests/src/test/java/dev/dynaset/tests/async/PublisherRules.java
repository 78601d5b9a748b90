package dev.dynaset.tests.async;

import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The rules of reactive streams for publishers, as their TCK tests them. */
abstract class PublisherRules<T> extends FlowPublisherVerification<T> {
  static final int PER_PAGE = 7;

  private final StubAsyncClient.Answers answers;

  PublisherRules(StubAsyncClient.Answers answers) {
    super(new TestEnvironment(500, 50));
    this.answers = answers;
  }

  /** A publisher of what a query reads. */
  abstract Flow.Publisher<T> publisher(QuerySet<Line> lines);

  /** How many lines make so many elements. */
  abstract long lines(long elements);

  private LineTable table(long lines) {
    return StubAsyncClient.forgetting(new StoredLines(lines, PER_PAGE), answers).table();
  }

  @Override
  public final Flow.Publisher<T> createFlowPublisher(long elements) {
    QuerySet<Line> query = table(lines(elements)).byBook("b");
    return publisher(elements == 0 ? query.none() : query);
  }

  /** It fails as soon as somebody subscribes. */
  @Override
  public final Flow.Publisher<T> createFailedFlowPublisher() {
    PageToken ofAnotherBook = table(2).byBook("a").limit(1).page().next().orElseThrow();
    return publisher(table(2).byBook("b").from(ofAnotherBook));
  }
}
