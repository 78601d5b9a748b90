package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.GeneratedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table that Dynaset has generated, blocking.
 *
 * @param <T> the model
 * @param <K> its key
 * @param <U> its updates
 */
final class DynasetOperations<T, K, U> implements Operations<T> {
  private final GeneratedTable<T, K, U> generated;

  DynasetOperations(GeneratedTable<T, K, U> generated) {
    this.generated = generated;
  }

  @Override
  public Map<String, AttributeValue> toItem(T model) {
    return generated.table().toItem(model);
  }

  @Override
  public T fromItem(Map<String, AttributeValue> item) {
    return generated.table().fromItem(item);
  }

  @Override
  public T get(T like) {
    return generated.table().get(generated.table().keyOf(like));
  }

  @Override
  public void put(T model) {
    generated.table().put(model);
  }

  @Override
  public T update(T like) {
    return generated.table().update(generated.table().keyOf(like), generated::change);
  }

  @Override
  public List<T> query(T like) {
    return generated.query(like).list();
  }

  @Override
  public List<T> scan() {
    return generated.scan().list();
  }

  @Override
  public List<T> batchGet(List<T> like) {
    List<K> keys = new ArrayList<>(like.size());
    for (T model : like) {
      keys.add(generated.table().keyOf(model));
    }
    return generated.table().batchGet(keys).items();
  }

  @Override
  public void batchWrite(List<T> models) {
    generated.table().putAll(models);
  }
}
