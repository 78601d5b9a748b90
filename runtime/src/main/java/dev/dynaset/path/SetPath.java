package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;

/**
 * A set attribute. A set of what DynamoDB has no sets of, such as documents, is stored as a list: it
 * is equal to another only if its elements come in the same order.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 */
public final class SetPath<V, T, E> extends EqualityPath<V, T> {
  private final Form<E> elementForm;

  /** For vocabularies. */
  public SetPath(AttributePath location, Form<T> form, Form<E> elementForm) {
    super(location, form);
    this.elementForm = elementForm;
  }

  /** It has this element: {@code contains(a, ?)}. */
  public Condition<V> contains(E value) {
    return hasElement(StoredValues.withAliases(toString(), elementForm, given(value)));
  }

  /** How many elements it has: {@code size(a)}. An empty set is an attribute that is absent. */
  public SizeOperand<V> size() {
    return new SizeOperand<>(location());
  }
}
