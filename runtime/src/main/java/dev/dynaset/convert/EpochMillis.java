package dev.dynaset.convert;

import dev.dynaset.OrderedConverter;
import java.time.Instant;

/**
 * An {@code Instant} as an N, the milliseconds since 1970: {@code 1795428000000}. What is finer is
 * cut off, towards the past.
 *
 * <p>Reads whole numbers.
 */
public final class EpochMillis implements OrderedConverter<Instant, Long> {
  /** For generated code. */
  public EpochMillis() {}

  @Override
  public Long toStored(Instant value) {
    try {
      return value.toEpochMilli();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("its milliseconds do not fit long", e);
    }
  }

  @Override
  public Instant fromStored(Long stored) {
    return Instant.ofEpochMilli(stored);
  }
}
