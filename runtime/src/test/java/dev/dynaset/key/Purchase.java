package dev.dynaset.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A model whose key is made of members.
 *
 * @param customerId who has bought; sensitive
 * @param placedAt when
 * @param orderId what; the key alone tells it
 * @param status how far it is, if that is known
 * @param units how many
 */
record Purchase(
    String customerId,
    Instant placedAt,
    String orderId,
    @Nullable String status,
    int units) {
  /** Its key, as it would be generated. */
  record Key(String customerId, Instant placedAt, String orderId) {}
}
