package dev.dynaset.tests.history;

/** What comes of a request that arrives. */
sealed interface Attempt {
  /** It is carried out. */
  record Done(State next, State returned) implements Attempt {}

  /** Its condition is not met. */
  record Refused(Reason reason) implements Attempt {}

  /** Which exception says so. */
  enum Reason {
    EXISTS,
    STALE,
    CONDITION,
    NOT_FOUND
  }
}
