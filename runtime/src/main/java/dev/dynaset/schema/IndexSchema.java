package dev.dynaset.schema;

/**
 * A secondary index.
 *
 * @param name its name in DynamoDB
 * @param kind whether it is global or local
 * @param key its key; the hash key of a local index is that of the table
 * @param projection which attributes it holds
 */
public record IndexSchema(String name, Kind kind, KeySchema key, IndexProjection projection) {
  /** The two kinds of indexes. */
  public enum Kind {
    /** It has a hash key of its own, and no consistent reads. */
    GLOBAL,
    /** It has the hash key of the table, and can read whole items. */
    LOCAL
  }

  /** Whether it is a local index. */
  public boolean isLocal() {
    return kind == Kind.LOCAL;
  }
}
