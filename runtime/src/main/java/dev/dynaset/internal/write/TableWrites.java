package dev.dynaset.internal.write;

import dev.dynaset.Created;
import dev.dynaset.DirectDecoding;
import dev.dynaset.OperationEngine;
import dev.dynaset.Update;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import dev.dynaset.write.WriteOptions;
import java.util.Iterator;
import java.util.function.Function;

/**
 * The writes of one table with the same options, prepared and not sent; except for those that are
 * never prepared.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
public final class TableWrites<T, K, A, U> {
  private final TableBinding<T, K> table;
  private final WritePreparation<T, K> preparation;
  private final A attributes;
  private final U updates;
  private final WriteOptions options;
  private final OperationEngine engine;

  /**
   * Writes of a table.
   *
   * @param engine what carries out several of them together
   */
  public TableWrites(
      TableBinding<T, K> table,
      A attributes,
      U updates,
      WriteOptions options,
      OperationEngine engine) {
    this.table = table;
    this.preparation = new WritePreparation<>(table);
    this.attributes = attributes;
    this.updates = updates;
    this.options = options;
    this.engine = engine;
  }

  /** The table. */
  public TableBinding<T, K> table() {
    return table;
  }

  private TableWrite<T, K, A> write(ItemWrite<T, K> write) {
    return new TableWrite<>(write, attributes, engine);
  }

  /** Writes an item that must not exist yet. */
  public TableWrite<T, K, A> create(T item) {
    return write(preparation.item(Verb.CREATE, item, options));
  }

  /** Writes an item. */
  public TableWrite<T, K, A> put(T item) {
    return write(preparation.item(Verb.PUT, item, options));
  }

  /** Changes an item that must exist. */
  public TableWrite<T, K, A> update(K key, Update<U> change) {
    return write(preparation.changes(Verb.UPDATE, key, change, options));
  }

  /** Changes an item that must exist. */
  public TableWrite<T, K, A> update(K key, Function<? super U, Update<U>> change) {
    return update(key, change.apply(updates));
  }

  /** Changes what differs between two models of an item. */
  public TableWrite<T, K, A> difference(T before, T after) {
    return write(preparation.difference(before, after, options));
  }

  /** Changes an item, or creates it. */
  public TableWrite<T, K, A> upsert(K key, Update<U> change) {
    return write(preparation.changes(Verb.UPSERT, key, change, options));
  }

  /** Changes an item, or creates it. */
  public TableWrite<T, K, A> upsert(K key, Function<? super U, Update<U>> change) {
    return upsert(key, change.apply(updates));
  }

  /** Deletes an item, whatever its version is. */
  public TableWrite<T, K, A> delete(K key) {
    return write(preparation.delete(key, options));
  }

  /** Deletes an item that was read. */
  public TableWrite<T, K, A> deleteItem(T item) {
    return write(preparation.deleteItem(item, options));
  }

  /** Looks at an item. */
  public TableWrite<T, K, A> check(K key) {
    return write(preparation.check(key, options));
  }

  /** Writes an item that does not exist yet, or gives the one that there is. */
  public Created<T> getOrCreate(T item) {
    return new SyncExecutor(table).run(getOrCreatePlan(item));
  }

  /** What is done for {@link #getOrCreate}. */
  public Plan<Created<T>> getOrCreatePlan(T item) {
    return new GetOrCreatePlan<>(preparation.item(Verb.CREATE, item, options));
  }

  /** Writes many items; tells how many were given. */
  public long putAll(Iterator<? extends T> items) {
    return new SyncExecutor(table).run(putAllPlan(items, table.dynaset().directDecoding()));
  }

  /**
   * What is done for {@link #putAll}.
   *
   * @param client what holds for the client that sends it
   */
  public Plan<Long> putAllPlan(Iterator<? extends T> items, DirectDecoding client) {
    return PutAll.plan(table, items, client);
  }
}
