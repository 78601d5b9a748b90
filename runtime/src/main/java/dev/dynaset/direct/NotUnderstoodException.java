package dev.dynaset.direct;

/**
 * A body is not what DynamoDB sends, as far as it is known here. It is nobody's fault: the AWS SDK
 * is given the body, and says what is wrong with it, if anything is.
 */
final class NotUnderstoodException extends Exception {
  private static final long serialVersionUID = 1L;

  NotUnderstoodException() {
    // It is caught one step further up, and never shown.
    super(null, null, false, false);
  }
}
