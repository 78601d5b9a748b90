package dev.dynaset.benchmarks.shape;

import dev.dynaset.Dynaset;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * One shape of items: samples of its model, and what each contestant is told of it.
 *
 * @param <T> the model
 */
public interface Subject<T> {
  /** The name of the table, which is that in the model's {@code @Table}. */
  String tableName();

  /** The model. */
  Class<T> type();

  /** The sample of a number: always the same, and always a new object. */
  T sample(int number);

  /** Sets what updates set. */
  void change(T model);

  /** The code by hand. */
  ItemMapping<T> byHand();

  /** The table that Dynaset has generated. */
  GeneratedTable<T, ?, ?> generated(Dynaset dynaset);

  /** What the Enhanced Client is told if it is not to look at the bean. */
  TableSchema<T> staticSchema();

  /** The key of a model, as the Enhanced Client takes it. */
  Key enhancedKey(T model);

  /** The key of a query that finds a model, as the Enhanced Client takes it. */
  default Key enhancedHashKey(T model) {
    return enhancedKey(model);
  }
}
