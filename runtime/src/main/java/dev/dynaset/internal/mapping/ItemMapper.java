package dev.dynaset.internal.mapping;

import dev.dynaset.DynasetException;
import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.AttributeMapWriter;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Between models and the items of one table.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class ItemMapper<T, K> {
  private final TableBinding<T, K> table;
  private final ItemCodec<T, K> codec;

  /** A mapper for the items of a table. */
  public ItemMapper(TableBinding<T, K> table) {
    this.table = table;
    this.codec = table.codec();
  }

  /** The model of an item that came from DynamoDB. */
  public T read(Map<String, AttributeValue> item) {
    return Decoding.read(table.reader(), item);
  }

  /** The item of a model. */
  public Map<String, AttributeValue> write(T model) {
    return codec.isShared()
        ? new ItemMapper<>(table.ofItem(model)).write(model)
        : codec.complete(members(model));
  }

  /** The attributes of the members of a model: its item, but for what is made of them. */
  public Map<String, AttributeValue> members(T model) {
    return members(model, false);
  }

  /** The same of a model that was read, to compare it: {@code UnknownConstants} are taken. */
  public Map<String, AttributeValue> compared(T model) {
    return members(model, true);
  }

  private Map<String, AttributeValue> members(T model, boolean isCompared) {
    AttributeMapWriter writer = new AttributeMapWriter(codec.shape(), isCompared);
    codec.write(model, writer);
    return writer.item();
  }

  /**
   * Refuses attributes of an item of which one is empty that is a key of the table or of an index.
   *
   * @throws IllegalArgumentException if one is
   */
  public void requireStorable(Map<String, AttributeValue> item) {
    requireNotEmpty(item, table.schema().key().attributes(), null);
    for (IndexSchema index : table.schema().indexes()) {
      requireNotEmpty(item, index.key().attributes(), index);
    }
  }

  private void requireNotEmpty(
      Map<String, AttributeValue> item, Iterable<KeyAttribute> keys, @Nullable IndexSchema index) {
    for (KeyAttribute key : keys) {
      AttributeValue value = item.get(key.name());
      if (value != null && KeyValues.isEmpty(value)) {
        throw new IllegalArgumentException(
            new AttributeMapReader(codec.shape(), item).describe() + ": the member '"
                + codec.shape().memberOf(key.name()) + "' is empty, but it is a key of "
                + (index == null ? "the table" : "the index " + index.name())
                + ", and no key may be empty."
                + (index == null ? "" : " Leave it null to keep the item out of the index."));
      }
    }
  }

  /** The attributes of a key. */
  public Map<String, AttributeValue> writeKey(K key) {
    AttributeMapWriter writer = new AttributeMapWriter(codec.shape());
    codec.writeKey(key, writer);
    Map<String, AttributeValue> attributes = writer.item();
    requireNotEmpty(attributes, table.schema().key().attributes(), null);
    return attributes;
  }

  /** The key in an item. */
  public K readKey(Map<String, AttributeValue> item) {
    return codec.readKey(new AttributeMapReader(codec.shape(), item));
  }

  /** The key in an item, for messages and exceptions: its attributes, if Java cannot read it. */
  public Object keyOrAttributes(Map<String, AttributeValue> item) {
    try {
      return readKey(item);
    } catch (DynasetException e) {
      // Of a mapping; its own class would be loaded to verify this one (ADR 24).
      return item;
    }
  }

  /** The key of a model. */
  public K keyOf(T model) {
    return codec.keyOf(model);
  }

  /** Model, key and table of an item in words, sensitive parts masked. */
  public String describePlace(Map<String, AttributeValue> item) {
    return describe(item) + " in the table '" + table.name().value() + "'";
  }

  /** Model and key of an item in words, sensitive parts masked. */
  public String describe(Map<String, AttributeValue> item) {
    return new AttributeMapReader(codec.shape(), item).describe();
  }
}
