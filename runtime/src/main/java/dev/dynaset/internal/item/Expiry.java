package dev.dynaset.internal.item;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The time to live of a model, for reads that take expired items for missing. GetItem and
 * BatchGetItem have no filter: the items are read, and left out.
 *
 * @param path where the time is stored, in seconds since 1970
 * @param clock what tells the time
 */
record Expiry(AttributePath path, Clock clock) {
  /**
   * The expiry of a table.
   *
   * @throws IllegalStateException if its model has no time to live
   */
  static Expiry of(TableBinding<?, ?> table) {
    ItemShape shape = table.codec().shape();
    String attribute = table.schema().timeToLive();
    if (attribute == null) {
      throw new IllegalStateException(shape.model() + " has no time to live, so that none of its"
          + " items expires: leave unexpired() out, or mark the member with @TimeToLive.");
    }
    return new Expiry(shape.path(shape.position(attribute)), table.dynaset().clock());
  }

  /** Whether an item has expired; one without a time, or with what is no number, never does. */
  boolean isOver(Map<String, AttributeValue> item) {
    AttributeValue expires =
        item.get(((AttributePath.Step.Attribute) path.steps().get(0)).name());
    return expires != null
        && expires.n() != null
        && new BigDecimal(expires.n())
                .compareTo(BigDecimal.valueOf(clock.instant().getEpochSecond()))
            <= 0;
  }
}
