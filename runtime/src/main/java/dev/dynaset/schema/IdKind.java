package dev.dynaset.schema;

/** Ways to make an id without a supplier. */
public enum IdKind {
  /** A UUID of version 7, which starts with the time. */
  UUID_V7,
  /** A UUID of version 4, which is random. */
  UUID_V4
}
