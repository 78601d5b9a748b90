package dev.dynaset.tests.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Calls on one item that no order explains, the last of which is wrong, or one of those before it.
 *
 * @param calls as few of them as show it
 */
record Violation(String what, State initial, List<Call> calls) {
  /** The first one in a history; empty if there is an order that explains it. */
  static Optional<Violation> in(State initial, List<Call> history) {
    for (Call call : history) {
      String contradiction = call.contradiction();
      if (contradiction != null) {
        return Optional.of(new Violation(contradiction, initial, List.of(call)));
      }
    }
    return Linearization.exists(initial, history)
        ? Optional.empty()
        : Optional.of(new Violation(
            "not linearizable", initial, without(initial, firstPart(initial, history))));
  }

  /** Until the first return that nothing explains. What has not returned by then may be done. */
  private static List<Call> firstPart(State initial, List<Call> history) {
    List<Long> returns = history.stream().map(Call::returned).sorted().toList();
    for (long end : returns) {
      List<Call> part = history.stream()
          .filter(call -> call.invoked() < end)
          .map(call -> call.returned() > end ? call.asUnknown() : call)
          .toList();
      if (!Linearization.exists(initial, part)) {
        return part;
      }
    }
    throw new IllegalStateException("The whole is a part too.");
  }

  /** Without what changes nothing, as far as there is no order all the same. */
  private static List<Call> without(State initial, List<Call> part) {
    List<Call> fewer = new ArrayList<>(part);
    for (Call call : part) {
      boolean changesNothing = call.operation() instanceof Operation.Read
          || call.report() instanceof Report.Refused
          || call.report() instanceof Report.NotDone;
      if (changesNothing) {
        fewer.remove(call);
        if (Linearization.exists(initial, fewer)) {
          fewer.add(call);
        }
      }
    }
    fewer.sort(Comparator.comparingLong(Call::invoked));
    return fewer;
  }

  @Override
  public String toString() {
    return what + ", from " + initial + ":\n"
        + calls.stream().map(Call::toString).collect(Collectors.joining("\n"));
  }
}
