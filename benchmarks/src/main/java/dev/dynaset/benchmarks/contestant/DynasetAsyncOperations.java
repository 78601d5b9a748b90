package dev.dynaset.benchmarks.contestant;

import dev.dynaset.AsyncTable;
import dev.dynaset.BatchItems;
import dev.dynaset.benchmarks.shape.GeneratedTable;
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
  private final AsyncTable<T, K, U> table;

  DynasetAsyncOperations(GeneratedTable<T, K, U> generated) {
    this.generated = generated;
    this.table = generated.table().async();
  }

  @Override
  public CompletableFuture<T> get(T like) {
    return table.get(generated.table().keyOf(like));
  }

  @Override
  public CompletableFuture<?> put(T model) {
    return table.put(model);
  }

  @Override
  public CompletableFuture<T> update(T like) {
    return table.update(generated.table().keyOf(like), generated::change);
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
    return table.batchGet(keys).thenApply(BatchItems::items);
  }

  @Override
  public CompletableFuture<?> batchWrite(List<T> models) {
    return table.putAll(models);
  }
}
