package dev.dynaset.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form whose null elements are stored as NULL.
 *
 * @param <V> the type
 */
final class NullableForm<V> extends Form<V> {
  private final Form<V> form;

  NullableForm(Form<V> form) {
    this.form = form;
  }

  @Override
  boolean takesNull() {
    return true;
  }

  @Override
  V read(ValueSource in) {
    return form.read(in);
  }

  @Override
  void write(V value, ValueTarget out) {
    form.write(value, out);
  }

  @Override
  List<String> aliases(V value) {
    return form.aliases(value);
  }

  @Override
  @Nullable
  V ofAbsent() {
    return form.ofAbsent();
  }

  @Override
  boolean isAbsent(V value) {
    return form.isAbsent(value);
  }
}
