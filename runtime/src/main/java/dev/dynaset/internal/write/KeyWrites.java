package dev.dynaset.internal.write;

import dev.dynaset.CapacityMeter;
import dev.dynaset.ChangesOf;
import dev.dynaset.ConditionOf;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.write.Verb;
import java.util.Objects;

/**
 * The writes of one item by its key, with the same options: the place where each of their verbs is
 * defined. Sends nothing.
 *
 * @param <T> the model of the item
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
public final class KeyWrites<T, K, A, U> {
  private final TableWrites<T, K, A, U> writes;
  private final K key;

  /** Writes of the item with a key. */
  public KeyWrites(TableWrites<T, K, A, U> writes, K key) {
    this.writes = writes;
    this.key = key;
  }

  /** The same writes, done only if the item meets one more condition. */
  public KeyWrites<T, K, A, U> onlyIf(ConditionOf<A> condition) {
    return new KeyWrites<>(writes.onlyIf(condition), key);
  }

  /** The same writes, each of which is done once, however often it is sent. */
  public KeyWrites<T, K, A, U> onceOnly() {
    return new KeyWrites<>(writes.onceOnly(), key);
  }

  /** The same writes, the capacity of whose requests is also added to a meter. */
  public KeyWrites<T, K, A, U> measuring(CapacityMeter meter) {
    return new KeyWrites<>(writes.boundTo(writes.table().measuring(meter)), key);
  }

  /** The same writes, whose requests are also changed by a customizer. */
  public KeyWrites<T, K, A, U> customizing(RequestCustomizer customizer) {
    return new KeyWrites<>(writes.boundTo(writes.table().customizing(customizer)), key);
  }

  /** The writes of the table. */
  public TableWrites<T, K, A, U> ofTable() {
    return writes;
  }

  /** Changes the item, which must exist. */
  public TableWrite<T, K, A> update(ChangesOf<U> changes) {
    return changes(Verb.UPDATE, changes);
  }

  /** Changes the item, or creates it. */
  public TableWrite<T, K, A> upsert(ChangesOf<U> changes) {
    return changes(Verb.UPSERT, changes);
  }

  private TableWrite<T, K, A> changes(Verb verb, ChangesOf<U> changes) {
    Objects.requireNonNull(changes, "changes");
    return writes.write(
        writes.ofKey(key).changes(verb, key, changes.apply(writes.updates()), writes.options()));
  }

  /** Deletes the item, whatever its version is. */
  public TableWrite<T, K, A> delete() {
    return writes.write(writes.ofKey(key).delete(key, writes.options()));
  }

  /** Looks at the item. */
  public TableWrite<T, K, A> check() {
    return writes.write(writes.ofKey(key).check(key, writes.options()));
  }

  /** The key, sensitive parts masked, and the table. */
  @Override
  public String toString() {
    return key + " in the table '" + writes.table().name().value() + "'";
  }
}
