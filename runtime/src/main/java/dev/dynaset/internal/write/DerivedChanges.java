package dev.dynaset.internal.write;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.key.DerivedAttributes.Derived;
import dev.dynaset.key.EntityCodec;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What becomes of the attributes that are made of members when an update changes members: the keys of
 * indexes follow them.
 */
final class DerivedChanges {
  private final TableBinding<?, ?> table;
  private final EntityCodec<?, ?> codec;
  /** What attributes hold afterwards, as far as that is known. */
  private final Map<String, AttributeValue> known;

  /** What the key tells of members, in letters as the key has them. */
  private final Map<String, AttributeValue> folded = new HashMap<>();

  private final Map<String, AttributeValue> ifAbsent = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> removed = new HashSet<>();

  private DerivedChanges(
      TableBinding<?, ?> table, Map<String, AttributeValue> known, List<UpdateAction> actions) {
    this.table = table;
    this.codec = (EntityCodec<?, ?>) table.codec();
    this.known = new HashMap<>(known);
    actions.forEach(this::note);
  }

  /**
   * The changes of an item with a key, and those that follow from them.
   *
   * @param expected what members hold that are not changed
   * @throws IllegalArgumentException if they leave the key of an index unknown
   */
  static List<UpdateAction> ofUpdate(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      List<UpdateAction.Expect> expected,
      List<UpdateAction> actions) {
    EntityCodec<?, ?> codec = (EntityCodec<?, ?>) table.codec();
    DerivedChanges changes = new DerivedChanges(table, codec.membersOfAttributes(key), actions);
    changes.folded.putAll(codec.foldedMembersOfAttributes(key));
    expected.forEach(changes::note);
    return changes.with(actions, false);
  }

  /**
   * The changes of an item that is created, if there is none, and those that follow from them: an item
   * that is created so is the same as if it was put.
   *
   * @param members the members that its key is made of, by their stored names
   * @throws IllegalArgumentException if they leave the key of an index unknown
   */
  static List<UpdateAction> ofUpsert(
      TableBinding<?, ?> table, Map<String, AttributeValue> members, List<UpdateAction> actions) {
    List<UpdateAction> all = without(members.keySet(), actions);
    DerivedChanges changes = new DerivedChanges(table, members, all);
    changes.addType(all);
    changes.addMembers(all, members);
    return changes.with(all, true);
  }

  /** Changes but for those of some attributes: ids and times that are in the key are known. */
  private static List<UpdateAction> without(Set<String> names, List<UpdateAction> actions) {
    List<UpdateAction> others = new ArrayList<>();
    for (UpdateAction action : actions) {
      if (!(action instanceof UpdateAction.OfPath change)
          || !(change.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute)
          || !names.contains(attribute.name())) {
        others.add(action);
      }
    }
    return others;
  }

  /**
   * The changes that make one item of another, and those that follow from them.
   *
   * @param target the members as they are afterwards, {@link Difference#afterwards}
   */
  static List<UpdateAction> ofDifference(
      TableBinding<?, ?> table, Map<String, AttributeValue> target, List<UpdateAction> actions) {
    DerivedChanges changes = new DerivedChanges(table, target, actions);
    changes.noteAbsent(target);
    return changes.with(actions, false);
  }

  /** Members that the item has neither before nor afterwards. */
  private void noteAbsent(Map<String, AttributeValue> target) {
    for (Derived slot : codec.derived().slots()) {
      for (String name : names(slot)) {
        boolean isUnknown = Difference.isStamp(table.schema().special(), name, null);
        if (!target.containsKey(name) && !changed.contains(name) && !isUnknown) {
          removed.add(name);
        }
      }
    }
  }

  /**
   * What must not have changed, that the keys of indexes are right that these changes make: the members
   * beside those that are changed.
   *
   * @param before the members as they were read
   * @param target the members as they are afterwards
   */
  static ConditionNode expectations(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> target,
      List<UpdateAction> actions) {
    DerivedChanges changes = new DerivedChanges(table, target, actions);
    Set<String> ofKey = changes.codec.membersOfAttributes(key).keySet();
    Map<String, ConditionNode> expected = new LinkedHashMap<>();
    for (Derived slot : changes.codec.derived().slots()) {
      List<String> names = changes.names(slot);
      if (names.stream().anyMatch(changes.changed::contains)) {
        if (changes.isTeller(slot, ofKey)) {
          expected.put(slot.attribute(), changes.holds(slot, before));
        }
        for (String name : names) {
          if (!changes.changed.contains(name)
              && !ofKey.contains(name)
              && !changes.isUnstored(name)) {
            expected.put(name, WriteCondition.holds(changes.pathOf(name), target.get(name)));
          }
        }
      }
    }
    ConditionNode all = ConditionNode.ALWAYS;
    for (ConditionNode one : expected.values()) {
      all = ConditionNode.and(all, one);
    }
    return all;
  }

  /** The changes that write all that is made of members, whether or not it is right. */
  static List<UpdateAction> ofRefresh(
      TableBinding<?, ?> table, Map<String, AttributeValue> members) {
    DerivedChanges changes = new DerivedChanges(table, members, List.of());
    List<UpdateAction> all = new ArrayList<>();
    changes.addType(all);
    for (Derived slot : changes.codec.derived().slots()) {
      AttributePath path = Attributes.path(table, slot.attribute());
      all.add(
          members.keySet().containsAll(changes.names(slot))
              ? new UpdateAction.Set(path, new SetValue.Literal(changes.text(slot, members)))
              : new UpdateAction.Remove(path));
    }
    return all;
  }

  /** That the members are the same still that keys of indexes are made of. */
  static ConditionNode unchanged(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      Map<String, AttributeValue> members) {
    DerivedChanges changes = new DerivedChanges(table, members, List.of());
    Set<String> ofKey = changes.codec.membersOfAttributes(key).keySet();
    Set<String> names = new LinkedHashSet<>();
    ConditionNode all = ConditionNode.ALWAYS;
    for (Derived slot : changes.codec.derived().slots()) {
      names.addAll(changes.names(slot));
      if (changes.isTeller(slot, ofKey)) {
        all = ConditionNode.and(all, changes.holds(slot, members));
      }
    }
    names.removeAll(ofKey);
    names.removeIf(changes::isUnstored);
    for (String name : names) {
      all = ConditionNode.and(all, WriteCondition.holds(changes.pathOf(name), members.get(name)));
    }
    return all;
  }

  /** Whether the key of an index is all that tells one of its members. */
  private boolean isTeller(Derived slot, Set<String> ofKey) {
    return names(slot).stream().anyMatch(name -> isUnstored(name) && !ofKey.contains(name));
  }

  /** That the key of an index is the one that members make. */
  private ConditionNode holds(Derived slot, Map<String, AttributeValue> members) {
    String text = slot.template().text(member -> members.get(codec.nameOf(member)));
    return WriteCondition.holds(
        Attributes.path(table, slot.attribute()), text == null ? null : AttributeValues.s(text));
  }

  /** The place of a member, with what its absence means. */
  private AttributePath pathOf(String name) {
    ItemShape shape = table.codec().shape();
    return shape.path(shape.position(name));
  }

  private void note(UpdateAction action) {
    if (action instanceof UpdateAction.Expect expectation
        && expectation.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute) {
      if (!changed.contains(attribute.name())) {
        noteUnchanged(attribute.name(), expectation.value());
      }
      return;
    }
    if (!(action instanceof UpdateAction.OfPath change)
        || change.path().steps().size() != 1
        || !(change.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute)) {
      return;
    }
    String name = attribute.name();
    changed.add(name);
    known.remove(name);
    if (action instanceof UpdateAction.Remove) {
      removed.add(name);
    } else if (action instanceof UpdateAction.Set set) {
      if (set.value() instanceof SetValue.Literal literal) {
        known.put(name, literal.value());
      } else if (set.value() instanceof SetValue.IfAbsent value) {
        ifAbsent.put(name, value.value());
      }
    }
  }

  private void noteUnchanged(String name, @Nullable AttributeValue value) {
    if (value == null) {
      removed.add(name);
    } else {
      known.put(name, value);
    }
  }

  private void addType(List<UpdateAction> all) {
    String attribute = codec.derived().typeAttribute();
    if (attribute != null) {
      all.add(
          set(attribute, new SetValue.Literal(AttributeValues.s(codec.derived().type()))));
    }
  }

  private void addMembers(List<UpdateAction> all, Map<String, AttributeValue> members) {
    members.forEach((name, value) -> {
      if (!Attributes.isKey(table, name) && !isUnstored(name)) {
        all.add(set(name, new SetValue.Literal(value)));
      }
    });
  }

  private List<UpdateAction> with(List<UpdateAction> actions, boolean isUpsert) {
    List<UpdateAction> all = new ArrayList<>(actions);
    for (Derived slot : codec.derived().slots()) {
      List<String> names = names(slot);
      boolean isChanged = names.stream().anyMatch(changed::contains);
      if (isChanged || (isUpsert && known.keySet().containsAll(names))) {
        all.add(change(slot, names));
      }
    }
    all.removeIf(action -> action instanceof UpdateAction.OfPath change && isUnstored(change));
    return all;
  }

  /** Whether a member is changed that has no attribute: the keys that are made of it are. */
  private boolean isUnstored(UpdateAction.OfPath change) {
    return change.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute
        && isUnstored(attribute.name());
  }

  private boolean isUnstored(String name) {
    for (String member : codec.derived().unstored()) {
      if (codec.nameOf(member).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private List<String> names(Derived slot) {
    return slot.template().members().stream().map(codec::nameOf).toList();
  }

  private UpdateAction change(Derived slot, List<String> names) {
    if (names.stream().anyMatch(removed::contains)) {
      return new UpdateAction.Remove(Attributes.path(table, slot.attribute()));
    }
    Map<String, AttributeValue> all = knownFor(slot);
    if (all.keySet().containsAll(names)) {
      return set(slot.attribute(), new SetValue.Literal(text(slot, all)));
    }
    all.putAll(ifAbsent);
    long conditional = names.stream().filter(ifAbsent::containsKey).count();
    if (conditional == 1 && all.keySet().containsAll(names)) {
      return set(slot.attribute(), new SetValue.IfAbsent(text(slot, all)));
    }
    throw new IllegalArgumentException("The update leaves the key attribute '" + slot.attribute()
        + "' of an index unknown, which is"
        + " made of " + slot.template() + " of " + codec.shape().model()
        + ": it must set all of these members to values, or remove one. Or read the item, and"
        + " call update(before, after).");
  }

  private Map<String, AttributeValue> knownFor(Derived slot) {
    Map<String, AttributeValue> all = new HashMap<>(known);
    for (String member : slot.template().members()) {
      AttributeValue value = folded.get(codec.nameOf(member));
      if (value != null && slot.template().isFolding(member)) {
        all.putIfAbsent(codec.nameOf(member), value);
      }
    }
    return all;
  }

  private AttributeValue text(Derived slot, Map<String, AttributeValue> values) {
    String text = slot.template().text(member -> values.get(codec.nameOf(member)));
    return AttributeValues.s(Objects.requireNonNull(text));
  }

  private UpdateAction.Set set(String attribute, SetValue value) {
    return new UpdateAction.Set(Attributes.path(table, attribute), value);
  }
}
