package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A list that can grow at both ends, and whose elements can be changed.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 * @param <P> an element as updates name it
 */
abstract class ListChanges<U, T, E, P> extends SettableUpdate<U, T> {
  private final Form<E> elementForm;
  private final Function<AttributePath, P> element;

  ListChanges(
      AttributePath location,
      Form<T> form,
      Form<E> elementForm,
      Function<AttributePath, P> element) {
    super(location, form);
    this.elementForm = elementForm;
    this.element = element;
  }

  private AttributeValue elements(Collection<? extends E> values) {
    List<AttributeValue> elements = new ArrayList<>(values.size());
    for (E value : values) {
      elements.add(StoredValues.of(toString(), elementForm, value));
    }
    return AttributeValues.l(elements);
  }

  /**
   * Puts an element at its end; if the list is absent, it is made:
   * {@code SET a = list_append(if_not_exists(a, []), [?])}.
   */
  public final Update<U> append(E value) {
    return appendAll(Collections.singletonList(value));
  }

  /** Puts elements at its end, as {@link #append} does; if there are none, it is no change. */
  public final Update<U> appendAll(Collection<? extends E> values) {
    return values.isEmpty() ? Update.none() : setTo(new SetValue.Append(elements(values)));
  }

  /**
   * Puts an element before its first; if the list is absent, it is made:
   * {@code SET a = list_append([?], if_not_exists(a, []))}.
   */
  public final Update<U> prepend(E value) {
    return prependAll(Collections.singletonList(value));
  }

  /** Puts elements before its first, in their order; if there are none, it is no change. */
  public final Update<U> prependAll(Collection<? extends E> values) {
    return values.isEmpty() ? Update.none() : setTo(new SetValue.Prepend(elements(values)));
  }

  /**
   * The element at an index, from 0. Setting one behind the end appends it; removing one moves
   * those behind it.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public final P at(int index) {
    return element.apply(location().element(index));
  }
}
