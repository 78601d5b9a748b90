package dev.dynaset.annotation;

/**
 * Which attributes of the items of a table an index holds, besides its keys and the keys of the
 * table.
 */
public enum ProjectionType {
  /** All of them: a query of the index returns whole items. */
  ALL,

  /** None: a query of the index returns items of a generated class that has the keys only. */
  KEYS_ONLY,

  /**
   * Those that the index names: a query of the index returns items of a generated class that has
   * the keys and these.
   */
  INCLUDE
}
