package dev.dynaset.tests.history;

import org.jspecify.annotations.Nullable;

/** How a call has ended, to its caller. */
sealed interface Report {
  /**
   * As done.
   *
   * @param returned the item that it gave back; null of verbs that return nothing
   */
  record Done(@Nullable State returned) implements Report {}

  /**
   * As not done, since a condition was not met.
   *
   * @param met the item that did not meet it; null if the exception does not hold it
   */
  record Refused(Attempt.Reason reason, @Nullable State met) implements Report {}

  /**
   * As not done, for a reason that says nothing of the item.
   *
   * @param why the exception
   * @param isCancelled whether DynamoDB has cancelled a transaction
   */
  record NotDone(String why, boolean isCancelled) implements Report {}

  /**
   * As unknown.
   *
   * @param met the item that stood in the way of the last attempt; null if the exception has none
   */
  record Unknown(@Nullable State met) implements Report {}
}
