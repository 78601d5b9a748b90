package dev.dynaset.examples.observing;

import dev.dynaset.RequestEvent;
import dev.dynaset.RequestListener;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;

/** Tells OpenTelemetry of each request as a span. */
public final class RequestSpans implements RequestListener {
  private static final AttributeKey<List<String>> TABLES =
      AttributeKey.stringArrayKey("aws.dynamodb.table_names");

  private final Tracer tracer;

  /** Makes spans with a tracer. */
  public RequestSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public void onRequest(RequestEvent event) {
    Span span = tracer
        .spanBuilder(event.operation() + " " + String.join(",", event.tables()))
        .setSpanKind(SpanKind.CLIENT)
        .setStartTimestamp(event.startedAt())
        .setAttribute("db.system.name", "aws.dynamodb")
        .setAttribute("db.operation.name", event.operation())
        .setAttribute(TABLES, event.tables())
        .startSpan();
    event.index().ifPresent(index -> span.setAttribute("aws.dynamodb.index_name", index));
    event.consumedCapacity().ifPresent(units -> span.setAttribute("dynaset.capacity", units));
    event.error().ifPresent(error -> {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", error.getClass().getName());
    });
    span.end(event.startedAt().plus(event.duration()));
  }
}
