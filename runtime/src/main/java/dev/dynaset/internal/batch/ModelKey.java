package dev.dynaset.internal.batch;

import dev.dynaset.codec.ItemWriter;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key of a model, whose attributes are made when they are asked for.
 *
 * @param table the table
 * @param key the key
 * @param <K> its type
 */
record ModelKey<K>(TableBinding<?, K> table, K key) implements BatchKey {
  @Override
  public Map<String, AttributeValue> attributes() {
    return new ItemMapper<>(table).writeKey(key);
  }

  @Override
  public Object subject() {
    return Objects.requireNonNull(key);
  }

  @Override
  public ModelKey<K> ofModel() {
    return this;
  }

  /** Writes its attributes. */
  void writeTo(ItemWriter out) {
    table.codec().writeKey(key, out);
  }
}
