package dev.dynaset.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The members that an update can change and that keys of indexes are made of. */
public final class SlotMembers {
  /** The changeable members of each such key. */
  private final List<Set<AttributeModel>> slots;

  private SlotMembers(List<Set<AttributeModel>> slots) {
    this.slots = slots;
  }

  /** Those of a model. */
  public static SlotMembers of(TableModel model) {
    List<Set<AttributeModel>> slots = new ArrayList<>();
    model.entity().stream().flatMap(entity -> entity.slots().stream()).forEach(slot -> {
      Set<AttributeModel> members = new LinkedHashSet<>();
      slot.attribute()
          .template()
          .orElseThrow()
          .members()
          .filter(member -> isChangeable(member, model))
          .forEach(members::add);
      slots.add(members);
    });
    return new SlotMembers(slots);
  }

  private static boolean isChangeable(AttributeModel member, TableModel model) {
    return !model.keyMembers().contains(member)
        && member.special().keySet().stream().noneMatch(SpecialRole::isMadeOnWrite);
  }

  /** Whether a key of an index is made of a member. */
  public boolean has(AttributeModel member) {
    return slots.stream().anyMatch(slot -> slot.contains(member));
  }

  /** The other members of the keys that a member is in. */
  public List<AttributeModel> beside(AttributeModel member) {
    Set<AttributeModel> others = new LinkedHashSet<>();
    slots.stream().filter(slot -> slot.contains(member)).forEach(others::addAll);
    others.remove(member);
    return List.copyOf(others);
  }

  /** The members that are set together, so that all keys are known: those with others beside them. */
  public List<List<AttributeModel>> groups() {
    List<List<AttributeModel>> groups = new ArrayList<>();
    Set<AttributeModel> seen = new LinkedHashSet<>();
    for (Set<AttributeModel> slot : slots) {
      for (AttributeModel member : slot) {
        if (!seen.contains(member) && !beside(member).isEmpty()) {
          Set<AttributeModel> group = new LinkedHashSet<>();
          collect(member, group);
          seen.addAll(group);
          groups.add(List.copyOf(group));
        }
      }
    }
    return groups;
  }

  /** What updates change together or alone: each group, and behind it each of its members. */
  public List<List<AttributeModel>> changes() {
    List<List<AttributeModel>> changes = new ArrayList<>();
    for (List<AttributeModel> group : groups()) {
      changes.add(group);
      group.forEach(member -> changes.add(List.of(member)));
    }
    return changes;
  }

  private void collect(AttributeModel member, Set<AttributeModel> group) {
    if (group.add(member)) {
      beside(member).forEach(other -> collect(other, group));
    }
  }
}
