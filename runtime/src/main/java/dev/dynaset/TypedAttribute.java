package dev.dynaset;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute, or a part of one, whose values have a type in Java. The paths of a vocabulary, such
 * as {@code o.total()} in a condition, are some.
 *
 * <p>This interface is implemented by Dynaset only: methods may be added to it at any time.
 *
 * @param <V> the vocabulary that it belongs to
 * @param <T> the type in Java
 */
public interface TypedAttribute<V, T> {
  /**
   * A value as the attribute stores it, for {@link Expression}s and {@link Statement}s.
   *
   * @throws IllegalArgumentException if DynamoDB cannot store it, or has no such value, as of an
   *     empty set
   */
  AttributeValue toAttributeValue(T value);
}
