package dev.dynaset.codec;

/** The type of DynamoDB that a set is stored as. */
enum SetKind {
  /** Strings. */
  SS,
  /** Numbers. */
  NS,
  /** Binary. */
  BS,
  /** A list: its elements are of none of the types that DynamoDB has sets of. */
  L
}
