package dev.dynaset.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;

/**
 * One request that a test has sent, as it was before any retry, and what became of it.
 *
 * @param operation the operation, such as {@code Query}
 * @param tables the tables that it names
 * @param index the index that it names, if it does
 * @param request the request as the code under test made it
 * @param response the response; empty if there is none, or none yet
 * @param failure what was thrown instead of a response
 * @param capacity the read and write units that it consumed, as DynamoDB says; 0 if it does not say
 * @param duration from the call to its end; zero if it has not ended
 */
public record RecordedRequest(
    String operation,
    List<String> tables,
    Optional<String> index,
    SdkRequest request,
    Optional<SdkResponse> response,
    Optional<Throwable> failure,
    double capacity,
    Duration duration) {
  /** Keeps a copy of the tables. */
  public RecordedRequest {
    tables = List.copyOf(tables);
  }

  /** The operation, the tables and the index. */
  @Override
  public String toString() {
    return operation
        + tables
        + index.map(name -> " index " + name).orElse("")
        + failure.map(thrown -> " failed: " + thrown.getMessage()).orElse("");
  }
}
