package dev.dynaset.examples.observing;

import dev.dynaset.RequestEvent;
import dev.dynaset.RequestListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** Tells Micrometer how long requests take, how they end, and what they consume. */
public final class RequestMetrics implements RequestListener {
  private final MeterRegistry registry;

  /** Tells a registry. */
  public RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void onRequest(RequestEvent event) {
    Tags tags = Tags.of("operation", event.operation())
        .and("table", String.join(",", event.tables()))
        .and("index", event.index().orElse("none"))
        .and("error", event.error().map(e -> e.getClass().getSimpleName()).orElse("none"));
    registry.timer("dynaset.requests", tags).record(event.duration());
    event
        .consumedCapacity()
        .ifPresent(units -> registry.summary("dynaset.capacity", tags).record(units));
  }
}
