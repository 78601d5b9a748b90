package dev.dynaset.processor.model;

/** How generated code reads or sets a member. */
public sealed interface Accessor {
  /**
   * The field itself.
   *
   * @param name its name
   */
  record Field(String name) implements Accessor {}

  /**
   * A getter or a setter.
   *
   * @param name its name
   */
  record Method(String name) implements Accessor {}

  /**
   * There is none: the member is given when the object is made, or the model has a finding that says
   * so.
   */
  record None() implements Accessor {}
}
