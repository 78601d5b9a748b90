package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CapacityMeterTest {
  private final CapacityMeter meter = new CapacityMeter();

  private static RequestEvent event(OptionalDouble units, Optional<Throwable> error) {
    return new RequestEvent(
        "Query",
        List.of("orders"),
        Optional.of("by_status"),
        2,
        Instant.EPOCH,
        Duration.ofMillis(12),
        OptionalInt.of(20),
        OptionalInt.of(35),
        units,
        error,
        false);
  }

  @Test
  void startsAtZero() {
    assertThat(meter.total()).isZero();
    assertThat(meter.calls()).isEmpty();
    assertThat(meter).hasToString("0.0 units in 0 requests");
  }

  @Test
  void addsUpWhatIsKnown() {
    meter.onRequest(event(OptionalDouble.of(4.5), Optional.empty()));
    meter.onRequest(event(OptionalDouble.empty(), Optional.empty()));
    meter.onRequest(
        event(OptionalDouble.empty(), Optional.of(new IllegalStateException("out of order"))));

    assertThat(meter.total()).isEqualTo(4.5);
    assertThat(meter.calls())
        .containsExactly(
            new CapacityMeter.Call("Query", List.of("orders"), Optional.of("by_status"), 4.5),
            new CapacityMeter.Call("Query", List.of("orders"), Optional.of("by_status"), 0));
  }

  @Test
  void servesManyThreads() {
    IntStream.range(0, 10_000)
        .parallel()
        .forEach(n -> meter.onRequest(event(OptionalDouble.of(0.5), Optional.empty())));

    assertThat(meter.total()).isEqualTo(5000);
    assertThat(meter.requests()).isEqualTo(10_000);
  }

  @Test
  void eventsAreOneLineWithoutMessages() {
    assertThat(event(OptionalDouble.of(4.5), Optional.empty()))
        .hasToString(
            "Query orders index by_status, page 2, 12 ms, 20 items of 35 evaluated, 4.5 units");
    assertThat(event(OptionalDouble.empty(), Optional.of(new IllegalStateException("secret")))
            .toString())
        .endsWith(", IllegalStateException");
  }
}
