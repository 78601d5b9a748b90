package dev.dynaset.tests.history;

import dev.dynaset.tests.history.Attempt.Done;
import dev.dynaset.tests.history.Attempt.Refused;
import dev.dynaset.tests.uncertain.LossyLine;
import org.jspecify.annotations.Nullable;

/**
 * A call of one client on one item, from its invocation to its return by a clock that all clients
 * share.
 *
 * @param isUncertain whether its request event was, see {@link dev.dynaset.RequestEvent}
 */
record Call(
    String client,
    long invoked,
    long returned,
    Operation operation,
    Report report,
    boolean isUncertain) {
  private static final int ATTEMPTS = LossyLine.ATTEMPTS;

  /** What the call says of itself that cannot be; null if there is nothing. */
  @Nullable
  String contradiction() {
    boolean isRead = operation instanceof Operation.Read;
    if (report instanceof Report.Unknown) {
      return isUncertain && !isRead ? null : "unknown, without an attempt that may have arrived";
    }
    if (!isUncertain || report instanceof Report.Done) {
      return null;
    }
    // Attempts with one token are all done if one of them is: a refusal tells of all.
    return operation.isOnce()
            && (report instanceof Report.Refused
                || (report instanceof Report.NotDone reason && reason.isCancelled()))
        ? null
        : "not done, though an attempt may have arrived";
  }

  /** Whether there is a moment between invocation and return to which the report is bound. */
  boolean isBound() {
    return !(report instanceof Report.NotDone)
        && !(report instanceof Report.Unknown unknown && unknown.met() == null);
  }

  /** Whether the report changes nothing, wherever it fits. */
  boolean changesNothing() {
    return operation instanceof Operation.Read || !(report instanceof Report.Done);
  }

  /**
   * How many requests of the call may arrive besides the one that its report is about: before it, or
   * at any time after, since one that nobody waits for any more may still be under way. So a put,
   * an increment or a deletion that was sent again may be done more than once, and a creation too,
   * if somebody has deleted its item meanwhile. A call that is said to be not done has none.
   */
  int strays() {
    if (report instanceof Report.Done) {
      return isUncertain && !operation.isOnce() ? ATTEMPTS - 1 : 0;
    }
    if (report instanceof Report.Unknown unknown) {
      return operation.isOnce() ? 1 : ATTEMPTS - (unknown.met() == null ? 0 : 1);
    }
    return 0;
  }

  /**
   * What the report makes of a state; null if it cannot be about this state.
   *
   * @param hasStrayed whether another request of the call has been carried out
   */
  @Nullable
  State answered(State state, boolean hasStrayed) {
    if (report instanceof Report.Refused refusal) {
      return operation.on(state) instanceof Refused refused
              && refused.reason() == refusal.reason()
              && isSame(refusal.met(), state)
          ? state
          : null;
    }
    if (report instanceof Report.Unknown unknown) {
      return isSame(unknown.met(), state) ? state : null;
    }
    if (!(report instanceof Report.Done result)) {
      return state;
    }
    if (operation.on(state) instanceof Done done) {
      return isSame(result.returned(), done.returned()) ? done.next() : null;
    }
    return hasStrayed && operation.knowsItsOwn() && state.equals(result.returned()) ? state : null;
  }

  /** What a request that nobody waits for makes of a state. */
  State strayed(State state) {
    return operation.on(state) instanceof Done done ? done.next() : state;
  }

  private static boolean isSame(@Nullable State told, State state) {
    return told == null || told.equals(state);
  }

  /** The same call, which may have been carried out or not, at any time. */
  Call asUnknown() {
    return new Call(client, invoked, Long.MAX_VALUE, operation, new Report.Unknown(null), true);
  }

  @Override
  public String toString() {
    return "%5d–%-5s %s: %s → %s%s"
        .formatted(
            invoked,
            returned == Long.MAX_VALUE ? "" : returned,
            client,
            operation,
            report,
            isUncertain ? ", sent again" : "");
  }
}
