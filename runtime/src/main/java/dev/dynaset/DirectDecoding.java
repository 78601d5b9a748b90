package dev.dynaset;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether Dynaset makes models of the bytes of a response, which takes less time than to have the
 * AWS SDK make attribute values of them first. The models are the same either way.
 *
 * @param obstacle why it does not, in words; empty if it does
 * @param isOnForRequests whether it also makes the bytes of the requests that write or read batches
 *     of items. For that no interceptor may look at the items or keys of requests
 */
public record DirectDecoding(Optional<String> obstacle, boolean isOnForRequests) {
  /** Requires an obstacle that is not null. */
  public DirectDecoding {
    Objects.requireNonNull(obstacle, "obstacle");
  }

  /** Whether it does. */
  public boolean isOn() {
    return obstacle.isEmpty();
  }

  /** {@code on}, or {@code off} with the reason. */
  @Override
  public String toString() {
    return isOn() ? "on" : "off: " + obstacle.get();
  }
}
