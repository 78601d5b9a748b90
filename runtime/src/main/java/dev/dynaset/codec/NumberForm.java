package dev.dynaset.codec;

/**
 * The number that a type is stored as, as an N.
 *
 * @param <V> the type
 */
abstract class NumberForm<V> extends Form<V> {
  /**
   * The digits of a value.
   *
   * @throws IllegalArgumentException with the reason in words if the value cannot be stored
   */
  abstract String format(V value);

  /**
   * The value of a number.
   *
   * @throws IllegalArgumentException with the reason in words if there is none
   */
  abstract V parse(String digits);

  @Override
  V read(ValueSource in) {
    return parse(in.number());
  }

  @Override
  final void write(V value, ValueTarget out) {
    out.number(format(value));
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
