package dev.dynaset.internal.transaction;

/** How much DynamoDB takes in one transaction. */
final class TransactionLimit {
  private static final int MAX_SIZE = 100;

  private TransactionLimit() {}

  static void check(int size, String what) {
    if (size > MAX_SIZE) {
      throw new IllegalArgumentException("A transaction has at most " + MAX_SIZE + " " + what
          + ", but " + size + " were given. A batch, which is not atomic, has no limit.");
    }
  }
}
