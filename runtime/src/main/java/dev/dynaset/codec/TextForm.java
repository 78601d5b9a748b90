package dev.dynaset.codec;

/**
 * The text that a type is stored as.
 *
 * @param <V> the type
 */
abstract class TextForm<V> {
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
}
