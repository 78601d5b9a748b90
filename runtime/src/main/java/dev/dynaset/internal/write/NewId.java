package dev.dynaset.internal.write;

import dev.dynaset.codec.KeyValues;
import dev.dynaset.schema.IdAttribute;
import dev.dynaset.schema.TableBinding;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes ids of items that have none.
 *
 * @param table where they are written
 * @param now when
 */
record NewId(TableBinding<?, ?> table, Instant now) implements IdAttribute.Cases<AttributeValue> {
  @Override
  public AttributeValue uuid(IdAttribute.Uuid id) {
    Optional<Supplier<UUID>> ids = table.settings().ids();
    UUID made = ids.isPresent() ? ids.get().get() : Uuids.of(id.kind(), now);
    return KeyValues.uuid(id.attribute(), made);
  }

  @Override
  public AttributeValue supplied(IdAttribute.Supplied id) {
    return id.source().get();
  }
}
