package dev.dynaset.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as an L. What is read can be changed.
 *
 * @param <E> the type of the elements
 */
final class ListForm<E> extends Form<List<E>> {
  private final Form<E> element;

  ListForm(Form<E> element) {
    this.element = element;
  }

  @Override
  List<E> read(ValueSource in) {
    return elements(in, element);
  }

  static <E> List<E> elements(ValueSource in, Form<E> element) {
    List<E> list = new ArrayList<>(in.size());
    in.visitList(new Elements<>(element, list));
    return list;
  }

  @Override
  void write(List<E> value, ValueTarget out) {
    Elements.write(value, element, out);
  }

  /** A list under its general name. */
  static final class OfCollection<E> extends Form<Collection<E>> {
    private final Form<E> element;

    OfCollection(Form<E> element) {
      this.element = element;
    }

    @Override
    Collection<E> read(ValueSource in) {
      return elements(in, element);
    }

    @Override
    void write(Collection<E> value, ValueTarget out) {
      Elements.write(value, element, out);
    }
  }

  /** A list as an array. */
  static final class OfArray<E> extends Form<@Nullable E[]> {
    private final Form<E> element;
    private final @Nullable E[] empty;

    OfArray(Form<E> element, @Nullable E[] empty) {
      this.element = element;
      this.empty = empty;
    }

    @Override
    @Nullable
    E[] read(ValueSource in) {
      List<E> elements = elements(in, element);
      // Not the empty one itself: arrays are told apart by their identity.
      return elements.toArray(Arrays.copyOf(empty, elements.size()));
    }

    @Override
    void write(@Nullable E[] value, ValueTarget out) {
      Elements.write(Arrays.asList(value), element, out);
    }
  }
}
