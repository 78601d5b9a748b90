package dev.dynaset.tests.reading;

import dev.dynaset.testing.RecordedRequests;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** How many items DynamoDB says that it has evaluated. */
final class ScannedCounts {
  private ScannedCounts() {}

  /** For all requests that were recorded. */
  static long of(RecordedRequests requests) {
    return requests.all().stream()
        .mapToLong(request -> request.response().map(ScannedCounts::of).orElse(0L))
        .sum();
  }

  private static long of(SdkResponse response) {
    return response instanceof QueryResponse query
        ? query.scannedCount()
        : response instanceof ScanResponse scan ? scan.scannedCount() : 0;
  }
}
