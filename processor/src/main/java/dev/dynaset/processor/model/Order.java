package dev.dynaset.processor.model;

/** Orders of range keys, and what their Javadoc says. */
public enum Order {
  /** None that means anything. */
  NONE(""),
  /** That of the values, which needs no words. */
  VALUE(""),
  /** That of strings. */
  TEXT(" Strings sort by code point."),
  /** That of binary. */
  BYTES(" They sort as unsigned bytes.");

  private final String javadoc;

  Order(String javadoc) {
    this.javadoc = javadoc;
  }

  /** A sentence for Javadoc, a blank before it; empty if none is needed. */
  public String javadoc() {
    return javadoc;
  }
}
