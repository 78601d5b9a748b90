package dev.dynaset.internal.write;

import dev.dynaset.schema.IdKind;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs by RFC 9562. */
final class Uuids {
  private static final int TIME_SHIFT = 16;
  private static final long VERSION_7 = 0x7000L;
  private static final long RANDOM_BITS = 0xFFFL;

  private Uuids() {}

  static UUID of(IdKind kind, Instant time) {
    return kind == IdKind.UUID_V7 ? version7(time, UUID.randomUUID()) : UUID.randomUUID();
  }

  /**
   * A UUID of version 7: 48 bits of milliseconds, then random bits. Those are of a UUID of version
   * 4, and so of the JDK's SecureRandom: ids get into links, where nobody should guess the next.
   * Ids of the same millisecond are in no order.
   */
  static UUID version7(Instant time, UUID random) {
    long timeAndVersion = (time.toEpochMilli() << TIME_SHIFT) | VERSION_7;
    return new UUID(
        timeAndVersion | (random.getMostSignificantBits() & RANDOM_BITS),
        random.getLeastSignificantBits());
  }
}
