package dev.dynaset.item;

import dev.dynaset.CapacityMeter;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.internal.engine.Engine;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.write.KeyWrites;
import dev.dynaset.internal.write.TableWrites;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.Vocabularies;

/**
 * One item of a table: what reads and writes of it are made of.
 *
 * @param table the table
 * @param vocabularies those of its model
 * @param key the key of the item
 * @param <T> the model of the item
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
record OneItem<T, K, A, U>(TableBinding<T, K> table, Vocabularies<A, U> vocabularies, K key) {
  TableRead<T> read() {
    return TableRead.of(table, key, Engine.INSTANCE);
  }

  KeyWrites<T, K, A, U> writes() {
    return new KeyWrites<>(TableWrites.of(table, vocabularies, Engine.INSTANCE), key);
  }

  OneItem<T, K, A, U> measuring(CapacityMeter meter) {
    return new OneItem<>(table.measuring(meter), vocabularies, key);
  }

  OneItem<T, K, A, U> customizing(RequestCustomizer customizer) {
    return new OneItem<>(table.customizing(customizer), vocabularies, key);
  }

  /** The key, sensitive parts masked, and the table. */
  @Override
  public String toString() {
    return key + " in the table '" + table.name().value() + "'";
  }
}
