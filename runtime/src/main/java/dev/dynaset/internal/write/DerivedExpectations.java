package dev.dynaset.internal.write;

import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.key.DerivedAttributes.Derived;
import dev.dynaset.schema.TableBinding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an item must hold still, that the keys of indexes are right that are made of a model that was
 * read: the members beside those that are changed.
 */
final class DerivedExpectations {
  private final IndexSlots slots;
  /** The members that the key of the item tells, which cannot change. */
  private final Set<String> ofKey;

  private final Map<String, ConditionNode> expected = new LinkedHashMap<>();

  private DerivedExpectations(TableBinding<?, ?> table, Map<String, AttributeValue> key) {
    this.slots = IndexSlots.of(table);
    this.ofKey = slots.codec().membersOfAttributes(key).keySet();
  }

  /**
   * For the changes that make one item of another.
   *
   * @param before the members as they were read
   * @param target the members as they are afterwards
   */
  static ConditionNode ofDifference(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> target,
      List<UpdateAction> actions) {
    Set<String> changed = new HashSet<>();
    for (UpdateAction action : actions) {
      String name = action instanceof UpdateAction.OfPath change ? change.wholeAttribute() : null;
      if (name != null) {
        changed.add(name);
      }
    }
    DerivedExpectations expectations = new DerivedExpectations(table, key);
    for (Derived slot : expectations.slots.all()) {
      if (expectations.slots.membersOf(slot).stream().anyMatch(changed::contains)) {
        expectations.add(slot, before, target, changed);
      }
    }
    return expectations.all();
  }

  /** For keys that are made again of the members that were read. */
  static ConditionNode ofRefresh(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      Map<String, AttributeValue> members) {
    DerivedExpectations expectations = new DerivedExpectations(table, key);
    for (Derived slot : expectations.slots.all()) {
      expectations.add(slot, members, members, Set.of());
    }
    return expectations.all();
  }

  private void add(
      Derived slot,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> target,
      Set<String> changed) {
    for (String name : slots.membersOf(slot)) {
      if (ofKey.contains(name)) {
        continue;
      }
      if (slots.isUnstored(name)) {
        // The key of the index is all that tells it.
        expected.put(
            slot.attribute(), WriteCondition.holds(slots.path(slot), slots.made(slot, before)));
      } else if (!changed.contains(name)) {
        expected.put(name, WriteCondition.holds(slots.pathOfMember(name), target.get(name)));
      }
    }
  }

  private ConditionNode all() {
    ConditionNode all = ConditionNode.ALWAYS;
    for (ConditionNode one : expected.values()) {
      all = ConditionNode.and(all, one);
    }
    return all;
  }
}
