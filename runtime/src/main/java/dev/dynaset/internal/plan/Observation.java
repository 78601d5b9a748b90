package dev.dynaset.internal.plan;

import dev.dynaset.RequestEvent;
import dev.dynaset.RequestListener;
import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** One request that is under way, for those who hear of its end. */
final class Observation {
  private final TableBinding<?, ?> table;
  private final Step.Send<?> sent;
  private final int page;
  private Instant startedAt = Instant.EPOCH;
  private long start;

  /** Requests that are sent at the same time have their numbers in the order in which they are made. */
  Observation(TableBinding<?, ?> table, Step.Send<?> sent, Ordinals ordinals) {
    this.table = table;
    this.sent = sent;
    this.page = ordinals.next(sent.operation().name());
  }

  /** The request is sent now. */
  void begin() {
    startedAt = Instant.now();
    start = System.nanoTime();
  }

  void answered(DynamoDbResponse response, boolean isUncertain) {
    ended(response, null, isUncertain);
  }

  void failed(Throwable error, boolean isUncertain) {
    ended(null, error, isUncertain);
  }

  private void ended(
      @Nullable DynamoDbResponse response, @Nullable Throwable error, boolean isUncertain) {
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    RequestEvent event = new RequestEvent(
        sent.operation().name(),
        tables(),
        sent.request().getValueForField("IndexName", String.class),
        page,
        startedAt,
        duration,
        count(response, "Count"),
        count(response, "ScannedCount"),
        response == null ? OptionalDouble.empty() : CapacityUnits.of(response),
        Optional.ofNullable(error),
        isUncertain);
    RequestLog.after(event);
    table.options().meters().forEach(meter -> tell(meter, event));
    table.settings().requestListeners().forEach(listener -> tell(listener, event));
  }

  /** A statement names its table in its text: it is that of the plan. */
  private List<String> tables() {
    List<String> named = sent.tables();
    return named.isEmpty() ? List.of(table.name().value()) : named;
  }

  private static OptionalInt count(@Nullable DynamoDbResponse response, String field) {
    return Optional.ofNullable(response)
        .flatMap(given -> given.getValueForField(field, Integer.class))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static void tell(RequestListener listener, RequestEvent event) {
    try {
      listener.onRequest(event);
    } catch (Exception e) {
      // Of any kind: other languages throw checked exceptions where none are declared.
      RequestLog.failed(listener, e);
    }
  }
}
