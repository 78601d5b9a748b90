package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import java.util.function.Function;

/**
 * A list or array attribute.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 * @param <P> an element as conditions name it
 */
public final class ListPath<V, T, E, P> extends EqualityPath<V, T> {
  private final Form<E> elementForm;
  private final Function<AttributePath, P> element;

  /** For vocabularies. */
  public ListPath(
      AttributePath location,
      Form<T> form,
      Form<E> elementForm,
      Function<AttributePath, P> element) {
    super(location, form);
    this.elementForm = elementForm;
    this.element = element;
  }

  /** It has an element that is equal to this: {@code contains(a, ?)}. */
  public Condition<V> contains(E value) {
    return hasElement(StoredValues.withAliases(
        toString(), elementForm, StoredValues.takesNull(elementForm) ? value : given(value)));
  }

  /** How many elements it has: {@code size(a)}. */
  public SizeOperand<V> size() {
    return new SizeOperand<>(location());
  }

  /**
   * The element at an index, from 0; an item without it meets no condition on it but
   * {@code notExists} and {@code isNull}.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public P at(int index) {
    return element.apply(location().element(index));
  }
}
