package dev.dynaset.path;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * An attribute whose type has no order that DynamoDB keeps: an enum, a URI, a converted type.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 */
public final class ValuePath<V, T> extends EqualityPath<V, T> {
  /** For vocabularies. */
  public ValuePath(AttributePath location, Form<T> form) {
    super(location, form);
  }
}
