package dev.dynaset.internal.expression;

import static java.nio.charset.StandardCharsets.UTF_8;

/** DynamoDB takes expressions of up to 4 KB. */
final class ExpressionLimit {
  private static final int MAX_BYTES = 4096;

  private ExpressionLimit() {}

  /**
   * The expression, if it is not too long.
   *
   * @param what what it is, as the start of a sentence
   */
  static String checked(String what, String expression) {
    int bytes = expression.getBytes(UTF_8).length;
    if (bytes > MAX_BYTES) {
      throw new IllegalArgumentException(what + " is an expression of " + bytes
          + " bytes, but DynamoDB takes at most " + MAX_BYTES
          + ". Make it of fewer parts, or of fewer values for in.");
    }
    return expression;
  }
}
