package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;

/** What makes the ids of new items. */
public sealed interface IdSource {
  /**
   * The runtime.
   *
   * @param name the name of the constant that says how
   */
  record Kind(String name) implements IdSource {}

  /**
   * A class of the user.
   *
   * @param type that class
   */
  record Supplier(TypeName type) implements IdSource {}
}
