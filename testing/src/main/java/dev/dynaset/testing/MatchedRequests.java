package dev.dynaset.testing;

import java.util.List;
import java.util.function.Predicate;

/** The requests that an assertion has found, for more about them, or about the others. */
public final class MatchedRequests {
  private final RequestsAssert all;
  private final String description;
  private final List<RecordedRequest> matched;

  MatchedRequests(RequestsAssert all, String description, List<RecordedRequest> matched) {
    this.all = all;
    this.description = description;
    this.matched = matched;
  }

  /** There were so many of them. */
  public RequestsAssert times(int times) {
    if (matched.size() != times) {
      throw all.failure("Expected " + times + " × " + description + ", but were " + matched.size());
    }
    return all;
  }

  /** All of them were about this table, by its name in DynamoDB. */
  public MatchedRequests onTable(String tableName) {
    return allMatch("on the table " + tableName, request -> request.tables().contains(tableName));
  }

  /** All of them met this condition. */
  public MatchedRequests allMatch(String condition, Predicate<? super RecordedRequest> test) {
    if (!matched.stream().allMatch(test)) {
      throw all.failure("Expected each " + description + " to be " + condition);
    }
    return this;
  }

  /** The requests that were found. */
  public List<RecordedRequest> requests() {
    return matched;
  }

  /** Goes on with all requests. */
  public RequestsAssert and() {
    return all;
  }

  /** As {@link RequestsAssert#neverScanned}. */
  public RequestsAssert neverScanned() {
    return all.neverScanned();
  }
}
