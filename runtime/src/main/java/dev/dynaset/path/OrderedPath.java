package dev.dynaset.path;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * An attribute whose type DynamoDB sorts as Java does: times, big numbers, ids.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 */
public final class OrderedPath<V, T> extends OrderPath<V, T> {
  /** For vocabularies. */
  public OrderedPath(AttributePath location, Form<T> form) {
    super(location, form);
  }
}
