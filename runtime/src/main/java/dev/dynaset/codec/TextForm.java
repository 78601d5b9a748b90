package dev.dynaset.codec;

/**
 * The text that a type is stored as, as an S.
 *
 * @param <V> the type
 */
abstract class TextForm<V> extends Form<V> {
  /**
   * The text of a value.
   *
   * @throws IllegalArgumentException with the reason in words if the value cannot be stored
   */
  abstract String format(V value);

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException with the reason in words, the text not quoted, if there is
   *     none
   */
  abstract V parse(String text);

  @Override
  V read(ValueSource in) {
    return parse(in.text());
  }

  @Override
  void write(V value, ValueTarget out) {
    out.text(format(value));
  }

  @Override
  final String toText(V value) {
    return format(value);
  }

  @Override
  final V ofText(String text) {
    return parse(text);
  }
}
