package dev.dynaset.processor.model;

/** What makes an attribute that is no member. */
public sealed interface Making {
  /**
   * Members.
   *
   * @param template how
   */
  record OfMembers(MemberTemplate template) implements Making {}

  /**
   * Nothing: each item of the model has the same.
   *
   * @param text what
   */
  record Constant(String text) implements Making {}
}
