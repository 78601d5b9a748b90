package dev.dynaset.write;

/** What a write returns. */
public enum Returned {
  /** Nothing. */
  NOTHING,
  /** The item as it was before. */
  OLD,
  /** The item as it is afterwards. */
  NEW
}
