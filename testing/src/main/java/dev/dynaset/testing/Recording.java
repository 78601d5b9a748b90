package dev.dynaset.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;

/** A request that is being recorded: its end comes later, and perhaps on another thread. */
final class Recording {
  private final String operation;
  private final SdkRequest request;
  private final long start = System.nanoTime();
  private @Nullable SdkResponse response;
  private @Nullable Throwable failure;
  private Duration duration = Duration.ZERO;

  Recording(String operation, SdkRequest request) {
    this.operation = operation;
    this.request = request;
  }

  synchronized void ended(SdkResponse response) {
    this.response = response;
    this.duration = Duration.ofNanos(System.nanoTime() - start);
  }

  synchronized void failed(Throwable failure) {
    this.failure = failure;
    this.duration = Duration.ofNanos(System.nanoTime() - start);
  }

  synchronized RecordedRequest recorded() {
    return new RecordedRequest(
        operation,
        tables(),
        request.getValueForField("IndexName", String.class),
        request,
        Optional.ofNullable(response),
        Optional.ofNullable(failure),
        response == null ? 0 : Capacity.of(response),
        duration);
  }

  private List<String> tables() {
    return RequestedTables.of(request);
  }
}
