package dev.dynaset.benchmarks.contestant;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a contestant does with one model, blocking.
 *
 * @param <T> the model
 */
public interface Operations<T> {
  /** The item of a model; sends nothing. */
  Map<String, AttributeValue> toItem(T model);

  /** The model of an item; sends nothing. */
  T fromItem(Map<String, AttributeValue> item);

  /** Reads the item with the key of a model. */
  T get(T like);

  /** Writes an item. */
  void put(T model);

  /** Changes one attribute of an item that exists, and returns the item as it is then. */
  T update(T like);

  /** Reads all items with the hash key of a model. */
  List<T> query(T like);

  /** Reads all items of the table. */
  List<T> scan();

  /** Reads the items with the keys of these models, which are 100 at most. */
  List<T> batchGet(List<T> like);

  /** Writes items, which are 25 at most. */
  void batchWrite(List<T> models);
}
