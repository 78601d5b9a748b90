package dev.dynaset.processor.model;

/** The collections of Java that are stored. */
public enum CollectionKind {
  LIST,
  COLLECTION,
  SET,
  SORTED_SET,
  ARRAY;

  /** Whether it has no duplicates. */
  public boolean isSet() {
    return this == SET || this == SORTED_SET;
  }
}
