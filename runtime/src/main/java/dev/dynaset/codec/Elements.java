package dev.dynaset.codec;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of a stored list into a collection, and puts those of a collection into a
 * list; says which element is wrong.
 *
 * @param <E> the type of the elements
 */
final class Elements<E> implements ValueSource.ElementVisitor {
  static final String IS_NULL =
      "is null, which this collection does not take. Mark its element type @Nullable, or leave the"
          + " null out.";

  private final Form<E> form;
  private final Collection<@Nullable E> into;
  private int index;

  Elements(Form<E> form, Collection<@Nullable E> into) {
    this.form = form;
    this.into = into;
  }

  @Override
  public void element(ValueSource in) {
    try {
      into.add(in.isNull() ? ofNull() : form.read(in));
    } catch (IllegalArgumentException e) {
      throw MappingFault.reading("[" + index + "]", e);
    }
    index++;
  }

  private @Nullable E ofNull() {
    if (!form.takesNull()) {
      throw MappingFault.ofElement("", IS_NULL);
    }
    return null;
  }

  static <E> void write(Collection<@Nullable E> elements, Form<E> form, ValueTarget out) {
    out.beginList(elements.size());
    int index = 0;
    for (E element : elements) {
      try {
        writeElement(element, form, out);
      } catch (IllegalArgumentException e) {
        throw MappingFault.writing("[" + index + "]", e);
      }
      index++;
    }
    out.endList();
  }

  static <E> void writeElement(@Nullable E element, Form<E> form, ValueTarget out) {
    if (element != null) {
      form.write(element, out);
    } else if (form.takesNull()) {
      out.nul();
    } else {
      throw MappingFault.ofElement("", IS_NULL);
    }
  }
}
