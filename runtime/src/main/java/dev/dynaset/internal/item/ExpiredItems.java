package dev.dynaset.internal.item;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a table that have expired, for reads that take them for missing. GetItem and
 * BatchGetItem have no filter: the items are read, and left out.
 *
 * @param path where the time is stored, in seconds since 1970
 * @param clock what tells the time
 */
record ExpiredItems(AttributePath path, Clock clock) {
  /**
   * Those of a table.
   *
   * @throws IllegalStateException if its model has no time to live
   */
  static ExpiredItems of(TableBinding<?, ?> table) {
    ItemShape shape = table.codec().shape();
    return new ExpiredItems(
        shape.path(shape.position(table.timeToLive())), table.settings().clock());
  }

  /** Whether an item has expired; one without a time, or with what is no number, never does. */
  boolean contains(Map<String, AttributeValue> item) {
    AttributeValue expires =
        item.get(((AttributePath.Step.Attribute) path.steps().get(0)).name());
    return expires != null
        && expires.n() != null
        && new BigDecimal(expires.n())
                .compareTo(BigDecimal.valueOf(clock.instant().getEpochSecond()))
            <= 0;
  }
}
