package dev.dynaset.query;

/** How a range key is compared with one value. */
public enum RangeOperator {
  /** Equal. */
  EQ("="),
  /** Less than. */
  LT("<"),
  /** Less than or equal. */
  LTE("<="),
  /** Greater than. */
  GT(">"),
  /** Greater than or equal. */
  GTE(">="),
  /** Starts with; strings and binary only. */
  BEGINS_WITH("begins_with");

  private final String symbol;

  RangeOperator(String symbol) {
    this.symbol = symbol;
  }

  /** As DynamoDB writes it. */
  public String symbol() {
    return symbol;
  }
}
