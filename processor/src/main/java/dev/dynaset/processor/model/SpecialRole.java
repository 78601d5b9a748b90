package dev.dynaset.processor.model;

/** What an attribute can be for besides holding a value; a model has each at most once. */
public enum SpecialRole {
  VERSION("Version"),
  TIME_TO_LIVE("TimeToLive"),
  CREATED_AT("CreatedAt"),
  UPDATED_AT("UpdatedAt"),
  GENERATED_ID("GeneratedId");

  private final String annotation;

  SpecialRole(String annotation) {
    this.annotation = annotation;
  }

  /** Whether the runtime makes its value when an item is written. */
  public boolean isMadeOnWrite() {
    return this != TIME_TO_LIVE;
  }

  /** The simple name of the annotation that says so. */
  public String annotation() {
    return annotation;
  }
}
