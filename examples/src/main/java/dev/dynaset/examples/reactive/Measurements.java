package dev.dynaset.examples.reactive;

import dev.dynaset.AsyncItemSet;
import dev.dynaset.Dynaset;
import java.time.Instant;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads and writes measurements without blocking; the Dynaset needs an asynchronous client. */
final class Measurements {
  private final MeasurementTable measurements;

  Measurements(Dynaset dynaset) {
    this.measurements = MeasurementTable.of(dynaset);
  }

  /**
   * A Flux of any items: a page is requested when somebody asks for its first item, and whoever
   * cancels cancels the request that is under way.
   */
  static <T> Flux<T> flux(AsyncItemSet<T> items) {
    return JdkFlowAdapter.flowPublisherToFlux(items.items());
  }

  /** The measurements of a sensor from a time on, the next page read ahead. */
  Flux<Measurement> since(String sensor, Instant time) {
    return flux(measurements.bySensor(sensor).atGte(time).prefetch().async());
  }

  /** The mean of what a sensor has measured since a time; empty if that is nothing. */
  Mono<Double> mean(String sensor, Instant time) {
    return since(sensor, time)
        .map(Measurement::celsius)
        .collectList()
        .filter(values -> !values.isEmpty())
        .map(
            values -> values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
  }

  /** Writes a measurement, each time that somebody subscribes. */
  Mono<Measurement> save(Measurement measurement) {
    return Mono.fromFuture(() -> measurements.async().put(measurement));
  }
}
