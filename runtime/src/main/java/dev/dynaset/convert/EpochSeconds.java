package dev.dynaset.convert;

import dev.dynaset.OrderedConverter;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * An {@code Instant} as an N, the seconds since 1970: {@code 1795428000}. What is finer is cut off,
 * towards the past.
 *
 * <p>Reads whole numbers.
 */
public final class EpochSeconds implements OrderedConverter<Instant, Long> {
  /** For generated code. */
  public EpochSeconds() {}

  @Override
  public Long toStored(Instant value) {
    return value.getEpochSecond();
  }

  @Override
  public Instant fromStored(Long stored) {
    try {
      return Instant.ofEpochSecond(stored);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it does not fit Instant", e);
    }
  }
}
