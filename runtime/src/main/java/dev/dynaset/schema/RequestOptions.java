package dev.dynaset.schema;

import dev.dynaset.CapacityMeter;
import dev.dynaset.RequestCustomizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What holds for the requests of some reads and writes beside what they ask for.
 *
 * @param meters what measures their capacity
 * @param customizers who changes them before they are sent, in their order
 * @param isMeasured whether DynamoDB is asked for their capacity: if there is a meter, and also without one
 */
public record RequestOptions(
    List<CapacityMeter> meters, List<RequestCustomizer> customizers, boolean isMeasured) {
  private static final RequestOptions NONE = new RequestOptions(List.of(), List.of(), false);

  /** Keeps copies. */
  public RequestOptions {
    meters = List.copyOf(meters);
    customizers = List.copyOf(customizers);
  }

  /** Requests as they are. */
  static RequestOptions none() {
    return NONE;
  }

  RequestOptions measured() {
    return new RequestOptions(meters, customizers, true);
  }

  RequestOptions and(CapacityMeter meter) {
    return new RequestOptions(
        with(meters, Objects.requireNonNull(meter, "meter")), customizers, true);
  }

  RequestOptions and(RequestCustomizer customizer) {
    return new RequestOptions(
        meters, with(customizers, Objects.requireNonNull(customizer, "customizer")), isMeasured);
  }

  private static <E> List<E> with(List<E> list, E one) {
    List<E> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
