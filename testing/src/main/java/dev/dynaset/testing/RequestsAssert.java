package dev.dynaset.testing;

import java.util.List;
import java.util.function.Predicate;

/**
 * Assertions on the requests of a test. Each throws an {@link AssertionError} that shows all of them.
 *
 * <pre>{@code
 * assertThat(requests).queried("by_status").times(1).neverScanned();
 * }</pre>
 */
public final class RequestsAssert {
  private final List<RecordedRequest> requests;

  RequestsAssert(List<RecordedRequest> requests) {
    this.requests = requests;
  }

  /** At least one request was a Query of the table itself. */
  public MatchedRequests queried() {
    return some(
        "Query of a table", request -> isQuery(request) && request.index().isEmpty());
  }

  /** At least one request was a Query of this index. */
  public MatchedRequests queried(String index) {
    return some(
        "Query of the index " + index,
        request -> isQuery(request) && request.index().filter(index::equals).isPresent());
  }

  /**
   * At least one request was of this operation, such as {@code PutItem}.
   *
   * @throws IllegalArgumentException if DynamoDB has no operation of that name
   */
  public MatchedRequests sent(String operation) {
    OperationNames.known(operation);
    return some(operation, request -> request.operation().equals(operation));
  }

  /** At least one request met this condition. */
  public MatchedRequests sent(String description, Predicate<? super RecordedRequest> condition) {
    return some(description, condition);
  }

  /**
   * No request was of this operation.
   *
   * @throws IllegalArgumentException if DynamoDB has no operation of that name
   */
  public RequestsAssert neverSent(String operation) {
    OperationNames.known(operation);
    return none(operation, request -> request.operation().equals(operation));
  }

  /** No request was a Scan. */
  public RequestsAssert neverScanned() {
    return neverSent("Scan");
  }

  /** There was no request at all. */
  public RequestsAssert sentNothing() {
    return none("request", request -> true);
  }

  /** There were so many requests, of whatever operation. */
  public RequestsAssert sentInAll(int times) {
    if (requests.size() != times) {
      throw failure("Expected " + times + " requests");
    }
    return this;
  }

  /** All requests together consumed at most so many read and write units. */
  public RequestsAssert consumedAtMost(double units) {
    double consumed = requests.stream().mapToDouble(RecordedRequest::capacity).sum();
    if (consumed > units) {
      throw failure("Expected at most " + units + " consumed units, but were " + consumed);
    }
    return this;
  }

  private static boolean isQuery(RecordedRequest request) {
    return request.operation().equals("Query");
  }

  private MatchedRequests some(String description, Predicate<? super RecordedRequest> condition) {
    List<RecordedRequest> matched = requests.stream().filter(condition).toList();
    if (matched.isEmpty()) {
      throw failure("Expected a " + description);
    }
    return new MatchedRequests(this, description, matched);
  }

  private RequestsAssert none(String description, Predicate<? super RecordedRequest> condition) {
    if (requests.stream().anyMatch(condition)) {
      throw failure("Expected no " + description);
    }
    return this;
  }

  AssertionError failure(String expectation) {
    StringBuilder message = new StringBuilder(expectation).append(". The requests were:");
    if (requests.isEmpty()) {
      message.append(" none");
    }
    requests.forEach(request -> message.append("\n  ").append(request));
    return new AssertionError(message.toString());
  }
}
