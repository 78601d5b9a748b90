package dev.dynaset.benchmarks.contestant;

import dev.dynaset.BatchItems;
import dev.dynaset.benchmarks.shape.GeneratedTable;
import dev.dynaset.item.AsyncTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The table that Dynaset has generated, without blocking.
 *
 * @param <T> the model
 * @param <K> its key
 * @param <U> its updates
 */
final class DynasetAsyncOperations<T, K, U> implements AsyncOperations<T> {
  private final GeneratedTable<T, K, U> generated;
  private final AsyncTable<T> table;

  DynasetAsyncOperations(GeneratedTable<T, K, U> generated) {
    this.generated = generated;
    this.table = generated.table().async();
  }

  @Override
  public CompletableFuture<T> get(T like) {
    return generated.table().item(generated.table().keyOf(like)).async().get();
  }

  @Override
  public CompletableFuture<?> put(T model) {
    return table.put(model);
  }

  @Override
  public CompletableFuture<T> update(T like) {
    return generated.table().item(generated.table().keyOf(like)).async().update(generated::change);
  }

  @Override
  public CompletableFuture<List<T>> query(T like) {
    return generated.query(like).async().list();
  }

  @Override
  public CompletableFuture<List<T>> scan() {
    return generated.scan().async().list();
  }

  @Override
  public CompletableFuture<List<T>> batchGet(List<T> like) {
    List<K> keys = new ArrayList<>(like.size());
    for (T model : like) {
      keys.add(generated.table().keyOf(model));
    }
    return generated.table().items(keys).async().get().thenApply(BatchItems::items);
  }

  @Override
  public CompletableFuture<?> batchWrite(List<T> models) {
    return table.putAll(models);
  }
}
