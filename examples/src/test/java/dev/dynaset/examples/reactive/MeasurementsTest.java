package dev.dynaset.examples.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;

@DynasetTest
@Timeout(60)
class MeasurementsTest {
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  private Measurements measurements;

  @BeforeEach
  void tenMinutes(Dynaset dynaset) {
    measurements = new Measurements(dynaset);
    Flux.fromStream(IntStream.range(0, 10)
            .mapToObj(minute -> new Measurement("roof", after(minute), 20 + minute)))
        .concatMap(measurements::save)
        .blockLast();
  }

  private static Instant after(int minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }

  @Test
  void aFluxHasTheItemsInTheirOrder() {
    List<Double> found = measurements
        .since("roof", after(7))
        .map(Measurement::celsius)
        .collectList()
        .block();

    assertThat(found).containsExactly(27.0, 28.0, 29.0);
  }

  @Test
  void whatIsNotTakenIsNotRequested(MeasurementTable table, RecordedRequests requests) {
    requests.clear();
    Flux<Measurement> items =
        Measurements.flux(table.bySensor("roof").pageSize(2).async()).take(3);
    assertThat(requests.count()).isZero();

    assertThat(items.collectList().block()).hasSize(3);

    assertThat(requests.count()).isEqualTo(2);
  }

  @Test
  void theMean() {
    assertThat(measurements.mean("roof", after(8)).block()).isEqualTo(28.5);
    assertThat(measurements.mean("cellar", START).blockOptional()).isEmpty();
  }
}
