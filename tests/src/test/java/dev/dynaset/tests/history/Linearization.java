package dev.dynaset.tests.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The search for an order of the calls on one item that explains all their reports: that of Wing and
 * Gong, with the memory that Lowe has added. Calls that do not overlap keep their order.
 *
 * <p>A call has one moment of its report, between its invocation and its return, and further ones of
 * requests that nobody waits for, which may be left out. A history is kept short: what is remembered
 * grows with the number of calls that overlap, and with those that were sent again.
 */
final class Linearization {
  /** Where the search is: which moments have been, and what is stored then. */
  private record Place(BitSet passed, State state) {}

  /** @param stray 0 of the report, else the number of the request that nobody waits for */
  private record Moment(int call, int stray) {}

  private final List<Call> calls;
  private final List<Moment> moments = new ArrayList<>();
  private final Set<Place> seen = new HashSet<>();

  private Linearization(List<Call> calls) {
    this.calls = calls;
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).isBound()) {
        moments.add(new Moment(i, 0));
      }
      for (int stray = 1; stray <= calls.get(i).strays(); stray++) {
        moments.add(new Moment(i, stray));
      }
    }
  }

  /** Whether there is such an order, from this state on. */
  static boolean exists(State initial, List<Call> calls) {
    return new Linearization(calls).continues(initial, new BitSet());
  }

  private boolean continues(State state, BitSet passed) {
    if (!seen.add(new Place((BitSet) passed.clone(), state))) {
      return false;
    }
    long end = firstReturn(passed);
    if (end == Long.MAX_VALUE) {
      return true;
    }
    // What fits here and changes nothing may as well come first: no other order need be tried then.
    for (int i = passed.nextClearBit(0); i < moments.size(); i = passed.nextClearBit(i + 1)) {
      if (isReport(i)
          && call(i).invoked() < end
          && call(i).changesNothing()
          && call(i).answered(state, hasStrayed(i, passed)) != null) {
        return with(i, state, passed);
      }
    }
    for (int i = passed.nextClearBit(0); i < moments.size(); i = passed.nextClearBit(i + 1)) {
      if (call(i).invoked() < end) {
        State next = next(i, state, passed);
        boolean isOfUse = next != null && (isReport(i) || !next.equals(state));
        if (isOfUse && with(i, next, passed)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean with(int moment, State state, BitSet passed) {
    passed.set(moment);
    boolean continues = continues(state, passed);
    passed.clear(moment);
    return continues;
  }

  /** Requests of one call are alike: they come in their order. Null if it is not the turn of one. */
  private @Nullable State next(int moment, State state, BitSet passed) {
    if (isReport(moment)) {
      return call(moment).answered(state, hasStrayed(moment, passed));
    }
    boolean isFirst = moments.get(moment).stray() == 1;
    return isFirst || passed.get(moment - 1) ? call(moment).strayed(state) : null;
  }

  /** The report of a call stands in front of its strays. */
  private boolean hasStrayed(int report, BitSet passed) {
    return call(report).strays() > 0 && passed.get(report + 1);
  }

  /** Nothing that was invoked later comes before it. */
  private long firstReturn(BitSet passed) {
    long first = Long.MAX_VALUE;
    for (int i = passed.nextClearBit(0); i < moments.size(); i = passed.nextClearBit(i + 1)) {
      if (isReport(i)) {
        first = Math.min(first, call(i).returned());
      }
    }
    return first;
  }

  private boolean isReport(int moment) {
    return moments.get(moment).stray() == 0;
  }

  private Call call(int moment) {
    return calls.get(moments.get(moment).call());
  }
}
