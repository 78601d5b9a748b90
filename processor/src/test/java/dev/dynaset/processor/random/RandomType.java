package dev.dynaset.processor.random;

import java.util.Optional;

/**
 * A type that a random model uses.
 *
 * @param source how it is written, with {@code %s} where an annotation of it stands
 * @param boxed how it is written as the argument of another
 * @param value an expression of a value, of {@code v}
 * @param traits what can be done with it
 * @param absent a literal for {@code absent}, if it has one
 */
record RandomType(
    String source, String boxed, String value, Traits traits, Optional<String> absent) {
  /**
   * What can be done with a type.
   *
   * @param key whether it can be a key of a table or an index
   * @param text whether it can be a key of a map
   * @param sorted whether it is comparable
   * @param element whether an array of it may be made
   */
  record Traits(boolean key, boolean text, boolean sorted, boolean element) {
    static final Traits NONE = new Traits(false, false, false, true);
    static final Traits GENERIC = new Traits(false, false, false, false);
  }

  static RandomType of(String source, String value, Traits traits) {
    return new RandomType("%s" + source, source, value, traits, Optional.empty());
  }

  RandomType absent(String literal) {
    return new RandomType(source, boxed, value, traits, Optional.of(literal));
  }

  boolean isPrimitive() {
    return !boxed.equals(written("")) && !source.endsWith("]");
  }

  String written(String annotation) {
    return source.formatted(annotation);
  }
}
