package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.Expectation;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.key.DerivedAttributes.Derived;
import dev.dynaset.key.EntityCodec;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final IndexSlots slots;
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
    this.slots = IndexSlots.of(table);
    this.codec = slots.codec();
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
      List<Expectation> expected,
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
    for (Derived slot : slots.all()) {
      for (String name : slots.membersOf(slot)) {
        boolean isUnknown = Difference.isStamp(table.schema().special(), name, null);
        if (!target.containsKey(name) && !changed.contains(name) && !isUnknown) {
          removed.add(name);
        }
      }
    }
  }

  /** The changes that write all that is made of members, whether or not it is right. */
  static List<UpdateAction> ofRefresh(
      TableBinding<?, ?> table, Map<String, AttributeValue> members) {
    DerivedChanges changes = new DerivedChanges(table, members, List.of());
    List<UpdateAction> all = new ArrayList<>();
    changes.addType(all);
    for (Derived slot : changes.slots.all()) {
      AttributePath path = changes.slots.path(slot);
      all.add(
          members.keySet().containsAll(changes.slots.membersOf(slot))
              ? new UpdateAction.Set(path, new SetValue.Literal(changes.text(slot, members)))
              : new UpdateAction.Remove(path));
    }
    return all;
  }

  private void note(UpdateAction action) {
    String name = action instanceof UpdateAction.OfPath change ? change.wholeAttribute() : null;
    if (name == null) {
      return;
    }
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

  private void note(Expectation expectation) {
    if (expectation.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute
        && !changed.contains(attribute.name())) {
      noteUnchanged(attribute.name(), expectation.value());
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
      if (!Attributes.isKey(table, name) && !slots.isUnstored(name)) {
        all.add(set(name, new SetValue.Literal(value)));
      }
    });
  }

  private List<UpdateAction> with(List<UpdateAction> actions, boolean isUpsert) {
    List<UpdateAction> all = new ArrayList<>(actions);
    for (Derived slot : slots.all()) {
      List<String> names = slots.membersOf(slot);
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
        && slots.isUnstored(attribute.name());
  }

  private UpdateAction change(Derived slot, List<String> names) {
    if (names.stream().anyMatch(removed::contains)) {
      return new UpdateAction.Remove(slots.path(slot));
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
    return Objects.requireNonNull(slots.made(slot, values));
  }

  private UpdateAction.Set set(String attribute, SetValue value) {
    return new UpdateAction.Set(Attributes.path(table, attribute), value);
  }
}
