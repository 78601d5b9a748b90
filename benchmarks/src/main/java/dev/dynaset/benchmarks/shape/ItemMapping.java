package dev.dynaset.benchmarks.shape;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a careful person writes for one model over the low-level client: values by {@code createX},
 * maps and lists of the right size, and an exception for what is missing.
 *
 * @param <T> the model
 */
public interface ItemMapping<T> {
  /** The name of the hash key. */
  String hashKey();

  /** The name of the attribute that updates set. */
  String changedAttribute();

  /** What updates set it to. */
  AttributeValue changedValue();

  /** The hash key of a model. */
  AttributeValue hashKeyOf(T model);

  /** The key of a model. */
  Map<String, AttributeValue> keyOf(T model);

  /** The item of a model. */
  Map<String, AttributeValue> toItem(T model);

  /** The model of an item. */
  T fromItem(Map<String, AttributeValue> item);
}
