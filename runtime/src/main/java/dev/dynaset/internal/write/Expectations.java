package dev.dynaset.internal.write;

import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.UpdateAction;
import java.util.ArrayList;
import java.util.List;

/** What an update asks of the item: that members hold what its changes take for granted. */
final class Expectations {
  private Expectations() {}

  /** The expectations among changes. */
  static List<UpdateAction.Expect> of(List<UpdateAction> changes) {
    List<UpdateAction.Expect> expectations = new ArrayList<>();
    for (UpdateAction change : changes) {
      if (change instanceof UpdateAction.Expect expectation) {
        expectations.add(expectation);
      }
    }
    return expectations;
  }

  /** The changes without them. */
  static List<UpdateAction> without(List<UpdateAction> changes) {
    List<UpdateAction> others = new ArrayList<>(changes.size());
    for (UpdateAction change : changes) {
      if (!(change instanceof UpdateAction.Expect)) {
        others.add(change);
      }
    }
    return others;
  }

  /** The condition that they are; always, if there are none. */
  static ConditionNode condition(List<UpdateAction> changes) {
    ConditionNode all = ConditionNode.ALWAYS;
    for (UpdateAction.Expect expectation : of(changes)) {
      all = ConditionNode.and(all, WriteCondition.holds(expectation.path(), expectation.value()));
    }
    return all;
  }
}
