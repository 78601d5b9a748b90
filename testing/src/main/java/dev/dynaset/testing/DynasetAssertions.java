package dev.dynaset.testing;

/** The way into assertions on requests; a companion of AssertJ's, of which it needs nothing. */
public final class DynasetAssertions {
  private DynasetAssertions() {}

  /** Starts an assertion: {@code assertThat(requests).queried("by_status").times(1)}. */
  public static RequestsAssert assertThat(RecordedRequests requests) {
    return new RequestsAssert(requests.all());
  }
}
