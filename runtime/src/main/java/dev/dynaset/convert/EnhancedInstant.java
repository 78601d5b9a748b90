package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * An {@code Instant} as the SDK's Enhanced Client writes it, its {@code toString}: {@code
 * 2026-11-23T10:00:00Z}, {@code 2026-11-23T10:00:00.500Z}.
 *
 * <p>Reads what {@link Instant#parse} reads. Its texts have no fixed width and do not sort as time
 * does, so that a range key can only be equal.
 */
public final class EnhancedInstant implements AttributeConverter<Instant, String> {
  /** For generated code. */
  public EnhancedInstant() {}

  @Override
  public String toStored(Instant value) {
    return value.toString();
  }

  @Override
  public Instant fromStored(String stored) {
    try {
      return Instant.parse(stored);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it is not an ISO-8601 time in UTC", e);
    }
  }
}
