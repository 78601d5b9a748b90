package dev.dynaset.expression;

/** How two values are compared. */
public enum ComparisonOperator {
  /** Equal. */
  EQ("="),
  /** Not equal; an attribute that is absent is not equal to any value. */
  NE("<>"),
  /** Less than. */
  LT("<"),
  /** Less than or equal. */
  LTE("<="),
  /** Greater than. */
  GT(">"),
  /** Greater than or equal. */
  GTE(">=");

  private final String symbol;

  ComparisonOperator(String symbol) {
    this.symbol = symbol;
  }

  /** As DynamoDB writes it. */
  public String symbol() {
    return symbol;
  }
}
