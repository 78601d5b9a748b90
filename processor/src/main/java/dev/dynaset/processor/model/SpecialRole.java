package dev.dynaset.processor.model;

import java.util.Optional;

/**
 * What an attribute can be for besides holding a value: the table of the annotations that say so. A
 * model has each at most once. The method of {@code TableSchema} for a role has the name of its
 * annotation, with a small first letter.
 */
public enum SpecialRole {
  TIME_TO_LIVE("TimeToLive", Made.NEVER, SpecialType.EXPIRY),
  VERSION("Version", Made.ON_EACH_WRITE, SpecialType.COUNTER),
  CREATED_AT("CreatedAt", Made.ONCE, SpecialType.INSTANT),
  UPDATED_AT("UpdatedAt", Made.ON_EACH_WRITE, SpecialType.INSTANT),
  GENERATED_ID("GeneratedId", Made.ONCE, SpecialType.ID);

  /** When the runtime makes the value of an attribute. */
  private enum Made {
    NEVER,
    /** If an item has none when it is written. */
    ONCE,
    ON_EACH_WRITE
  }

  private final String annotation;
  private final Made made;
  private final SpecialType type;

  SpecialRole(String annotation, Made made, SpecialType type) {
    this.annotation = annotation;
    this.made = made;
    this.type = type;
  }

  /** The simple name of the annotation that says so. */
  public String annotation() {
    return annotation;
  }

  /** Whether the runtime makes its value when an item is written. */
  public boolean isMadeOnWrite() {
    return made != Made.NEVER;
  }

  /**
   * Whether the runtime makes its value for new items only: it may then be in the key of the table,
   * and a new item may come without it.
   */
  public boolean isMadeOnce() {
    return made == Made.ONCE;
  }

  /** Whether an attribute has a type that it needs. */
  public boolean fits(AttributeModel attribute) {
    return type.fits(attribute);
  }

  /** The types that it needs, in words. */
  public String types() {
    return type.words();
  }

  /** Why an attribute of another type does not do, if that is worth a sentence. */
  public Optional<String> reason(AttributeModel attribute) {
    return type.reason(attribute);
  }
}
