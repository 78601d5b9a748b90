package dev.dynaset.examples.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.RequestListener;
import dev.dynaset.testing.DynasetTest;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynasetTest
class ObservingTest {
  private static final Visit VISIT = new Visit("ann", 1, "/home");

  /** Three requests of the same table, of which one fails. */
  private static void threeRequests(
      DynamoDbClient client, RequestListener listener, String tableName) {
    Dynaset dynaset = Dynaset.builder().client(client).onRequest(listener).build();
    VisitTable visits = VisitTable.of(dynaset).named(tableName);
    visits.create(VISIT);
    assertThatThrownBy(() -> visits.create(VISIT)).isInstanceOf(ItemExistsException.class);
    visits.byPageIndex().byPage("/home").list();
  }

  @Test
  void micrometerHasTimersAndCapacity(DynamoDbClient client, VisitTable visits) {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();

    threeRequests(client, new RequestMetrics(registry), visits.tableName());

    assertThat(registry.get("dynaset.requests").timers())
        .hasSize(3)
        .allSatisfy(timer -> assertThat(timer.count()).isEqualTo(1));
    Timer failed = registry
        .get("dynaset.requests")
        .tag("error", "ConditionalCheckFailedException")
        .timer();
    assertThat(failed.getId().getTag("operation")).isEqualTo("PutItem");
    Timer query = registry.get("dynaset.requests").tag("index", "by_page").timer();
    assertThat(query.getId().getTag("table")).isEqualTo(visits.tableName());
    assertThat(query.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(
            registry.get("dynaset.capacity").tag("operation", "Query").summary().totalAmount())
        .isEqualTo(0.5);
  }

  @Test
  void openTelemetryHasSpans(DynamoDbClient client, VisitTable visits) {
    InMemorySpanExporter exporter = InMemorySpanExporter.create();
    List<SpanData> spans;
    try (SdkTracerProvider provider = SdkTracerProvider.builder()
        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
        .build()) {
      Tracer tracer = provider.get("test");

      threeRequests(client, new RequestSpans(tracer), visits.tableName());
      spans = exporter.getFinishedSpanItems();
    }

    assertThat(spans)
        .extracting(SpanData::getName)
        .containsExactly(
            "PutItem " + visits.tableName(),
            "PutItem " + visits.tableName(),
            "Query " + visits.tableName());
    assertThat(spans)
        .allSatisfy(span -> assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT))
        .allSatisfy(
            span -> assertThat(span.getEndEpochNanos()).isGreaterThan(span.getStartEpochNanos()));
    assertThat(spans.get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(spans.get(2).getAttributes().get(AttributeKey.doubleKey("dynaset.capacity")))
        .isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RequestMetrics", "RequestSpans"})
  void theDocumentationShowsTheListener(String type) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/dev/dynaset/examples/observing", type + ".java"));

    assertThat(Files.readString(Path.of("../docs/observing.md")))
        .contains(source.substring(source.indexOf("public final class")));
  }
}
