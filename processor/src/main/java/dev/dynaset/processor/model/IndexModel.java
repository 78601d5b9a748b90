package dev.dynaset.processor.model;

import java.util.List;

/**
 * An index as it is declared.
 *
 * @param kind whether it is global or local
 * @param name its name in DynamoDB
 * @param hashKey the members of its hash key; none are named for a local index
 * @param rangeKey the members of its range key
 * @param include the members that it includes
 * @param projection its projection
 * @param accessor the name of the method that gives it
 */
public record IndexModel(
    Kind kind,
    Located<String> name,
    Located<List<Located<String>>> hashKey,
    Located<List<Located<String>>> rangeKey,
    Located<List<Located<String>>> include,
    Located<String> projection,
    Located<String> accessor) {
  /** The projection of an index that holds all attributes. */
  public static final String ALL = "ALL";

  /** The projection of an index that holds attributes that it names. */
  public static final String INCLUDE = "INCLUDE";

  /** The two kinds of indexes. */
  public enum Kind {
    GLOBAL("GlobalIndex"),
    LOCAL("LocalIndex");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The simple name of its annotation. */
    public String annotation() {
      return annotation;
    }
  }

  /** Whether it has the hash key of the table. */
  public boolean isLocal() {
    return kind == Kind.LOCAL;
  }

  /** Whether its items are not whole, as far as the declaration says. */
  public boolean isPartial() {
    return !projection.value().equals(ALL);
  }

  /** How messages name it: {@code @GlobalIndex(name = "by_status")}. */
  public String words() {
    return "@" + kind.annotation() + "(name = \"" + name.value() + "\")";
  }
}
