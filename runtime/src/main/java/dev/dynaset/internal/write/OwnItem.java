package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.key.EntityCodec;
import dev.dynaset.schema.IdAttribute;
import dev.dynaset.sdk.AttributeValues;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item that a write meets when it is sent again: whether it is what an attempt before has made
 * of it. It is so if it holds an id that the write has generated, or if it is the write's item, of
 * the version that follows the expected one. An equal item without either may be somebody else's,
 * such as a lock.
 */
final class OwnItem {
  private final ItemWrite<?, ?> write;
  private final Map<String, AttributeValue> stored;

  private OwnItem(ItemWrite<?, ?> write, Map<String, AttributeValue> stored) {
    this.write = write;
    this.stored = stored;
  }

  /** Whether this item was made by this write. */
  static boolean isOf(ItemWrite<?, ?> write, Map<String, AttributeValue> stored) {
    OwnItem item = new OwnItem(write, stored);
    return !stored.isEmpty() && (item.hasNewId() || item.isNextVersion());
  }

  private boolean hasNewId() {
    IdAttribute id = write.table().schema().special().generatedId();
    if (id == null || !write.hasNewId()) {
      return false;
    }
    if (write.verb() != Verb.UPSERT && isInKeyAlone(id.attribute())) {
      // The item has the key of the write, and so the id.
      return true;
    }
    AttributeValue made = write.item().get(id.attribute());
    if (made == null) {
      made = newId(id.attribute());
    }
    return made != null && made.equals(stored.get(id.attribute()));
  }

  private boolean isInKeyAlone(String attribute) {
    return write.table().codec() instanceof EntityCodec<?, ?> codec
        && codec.derived().unstored().stream()
            .anyMatch(member -> codec.nameOf(member).equals(attribute));
  }

  /** An upsert generates an id for the item that it may create. */
  private @Nullable AttributeValue newId(String attribute) {
    AttributePath path = Attributes.path(write.table(), attribute);
    for (UpdateAction action : write.actions()) {
      if (action instanceof UpdateAction.Set set
          && set.path().equals(path)
          && set.value() instanceof SetValue.IfAbsent id) {
        return id.value();
      }
    }
    return null;
  }

  private boolean isNextVersion() {
    OptionalLong expected = write.expectedVersion();
    if (expected.isEmpty()
        || Versions.of(write.table(), stored).orElse(0) != expected.getAsLong() + 1) {
      return false;
    }
    // Where there must be no item, an equal one may be that of another who creates it.
    return write.verb() == Verb.PUT
        ? expected.getAsLong() > 0 && SameValue.of(write.item(), stored)
        : write.verb() == Verb.UPDATE && isUpdated();
  }

  private boolean isUpdated() {
    for (UpdateAction action : write.actions()) {
      if (!isDone(action)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDone(UpdateAction action) {
    if (action instanceof UpdateAction.Remove remove) {
      return StoredAt.path(stored, remove.path()) == null;
    }
    if (action instanceof UpdateAction.Add add) {
      AttributeValue now = StoredAt.path(stored, add.path());
      return now != null
          && now.type() == add.value().type()
          && now.type() != AttributeValue.Type.N
          && ElementsOfSets.without(add.value(), now) == null;
    }
    if (action instanceof UpdateAction.Delete delete) {
      AttributeValue now = StoredAt.path(stored, delete.path());
      return now == null
          || (now.type() == delete.value().type()
              && SameValue.of(ElementsOfSets.without(delete.value(), now), delete.value()));
    }
    return action instanceof UpdateAction.Set set && isDone(set);
  }

  private boolean isDone(UpdateAction.Set set) {
    AttributeValue now = StoredAt.path(stored, set.path());
    if (set.value() instanceof SetValue.Literal literal) {
      return SameValue.of(literal.value(), now);
    }
    return now != null
        && now.hasL()
        && set.value() instanceof SetValue.Append append
        && endsWith(now.l(), append.elements().l());
  }

  private static boolean endsWith(List<AttributeValue> list, List<AttributeValue> end) {
    int start = list.size() - end.size();
    return start >= 0
        && SameValue.of(
            AttributeValues.l(list.subList(start, list.size())), AttributeValues.l(end));
  }
}
