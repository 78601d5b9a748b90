package dev.dynaset.schema;

import dev.dynaset.codec.Form;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How converters of the application store the times that Dynaset or DynamoDB looks at; null for
 * those that have none.
 *
 * @param timeToLive that of the time to live
 * @param createdAt that of the time of the creation
 * @param updatedAt that of the time of the last write
 */
public record TimeForms(
    @Nullable Form<Instant> timeToLive,
    @Nullable Form<Instant> createdAt,
    @Nullable Form<Instant> updatedAt) {
  static final TimeForms NONE = new TimeForms(null, null, null);

  private static final Instant PROBE = Instant.ofEpochSecond(1_000_000_000);

  TimeForms ofTimeToLive(@Nullable Form<Instant> form) {
    return form == null ? this : new TimeForms(form, createdAt, updatedAt);
  }

  TimeForms ofCreatedAt(@Nullable Form<Instant> form) {
    return form == null ? this : new TimeForms(timeToLive, form, updatedAt);
  }

  TimeForms ofUpdatedAt(@Nullable Form<Instant> form) {
    return form == null ? this : new TimeForms(timeToLive, createdAt, form);
  }

  /** What a converter stores for a time to live that is wrong, in words; null if it is right. */
  @Nullable
  String faultOfTimeToLive() {
    if (timeToLive == null) {
      return null;
    }
    AttributeValue stored = timeToLive.toAttributeValue(PROBE);
    boolean areSeconds = stored.n() != null
        && new BigDecimal(stored.n()).compareTo(BigDecimal.valueOf(PROBE.getEpochSecond())) == 0;
    return areSeconds ? null : "stores " + PROBE + " as " + stored.type() + " " + value(stored);
  }

  private static String value(AttributeValue stored) {
    return stored.n() == null ? String.valueOf(stored.s()) : stored.n();
  }
}
