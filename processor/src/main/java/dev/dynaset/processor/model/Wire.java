package dev.dynaset.processor.model;

/** The types of attributes. */
public enum Wire {
  S("a string"),
  N("a number"),
  B("binary"),
  BOOL("a boolean"),
  L("a list"),
  M("a map"),
  SS("a set of strings"),
  NS("a set of numbers"),
  BS("a set of binary"),
  /** Whatever the value is. */
  ANY("a value of any type"),
  NONE("nothing");

  private final String words;

  Wire(String words) {
    this.words = words;
  }

  /** Whether a key can have it. */
  public boolean isKey() {
    return this == S || this == N || this == B;
  }

  /** Whether it is text that the key of a map can be. */
  public boolean isMapKey() {
    return this == S || this == N;
  }

  /** The type of a set of these. */
  public Wire ofSet() {
    return switch (this) {
      case S -> SS;
      case N -> NS;
      case B -> BS;
      default -> L;
    };
  }

  /** The type in words. */
  public String words() {
    return words;
  }
}
