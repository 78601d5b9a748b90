package dev.dynaset.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update does, and what it takes for granted.
 *
 * @param actions what is changed, each attribute once
 * @param expected what must be so for that to be right
 */
public record Changes(List<UpdateAction> actions, List<Expectation> expected) {
  /** Copies them. */
  public Changes {
    actions = List.copyOf(actions);
    expected = List.copyOf(expected);
  }

  /**
   * These and others.
   *
   * @throws IllegalArgumentException if two of them change the same attribute, or an attribute and a
   *     part of it, which DynamoDB refuses
   */
  public Changes and(Changes others) {
    List<UpdateAction> all = new ArrayList<>(actions);
    for (UpdateAction action : others.actions) {
      actions.forEach(earlier -> requireApart(earlier, action));
      all.add(action);
    }
    List<Expectation> allExpected = new ArrayList<>(expected);
    allExpected.addAll(others.expected);
    return new Changes(all, allExpected);
  }

  private static void requireApart(UpdateAction earlier, UpdateAction later) {
    if (earlier instanceof UpdateAction.OfPath one
        && later instanceof UpdateAction.OfPath other
        && one.path().overlaps(other.path())) {
      String what = one.path().equals(other.path())
          ? "' twice."
          : "' and '" + other.path() + "', which overlap.";
      throw new IllegalArgumentException(
          "An update changes '" + one.path() + what + " Change each attribute once.");
    }
  }
}
