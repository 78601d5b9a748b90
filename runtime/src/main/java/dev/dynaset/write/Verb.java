package dev.dynaset.write;

/** What is done to an item. */
public enum Verb {
  /** It is written whole, and must not exist yet. */
  CREATE,
  /** It is written whole. */
  PUT,
  /** It is changed, and must exist. */
  UPDATE,
  /** It is changed, or created by the changes. */
  UPSERT,
  /** It is deleted. */
  DELETE,
  /** It is looked at, as a part of a transaction. */
  CHECK
}
