package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.EntityModel.SlotModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An attribute that is no member is made in one way, and no member has its name. */
final class MadeNameRule implements Rule {
  /**
   * An attribute that is made.
   *
   * @param role what it is
   * @param by the annotation that says how it is made
   * @param remedy what else could be made
   */
  private record Made(AttributeModel attribute, String role, String by, String remedy) {
    static Made ofTable(AttributeModel attribute, String role, String option) {
      return new Made(
          attribute,
          role,
          "@ItemKey",
          "the table another attribute with @Table(" + option + " = \"…\")");
    }

    static Made ofIndex(SlotModel slot) {
      String index = slot.index().value();
      return new Made(
          slot.attribute(),
          "the " + (slot.isHash() ? "hash" : "range") + " key of the index '" + index + "'",
          "@IndexKey(index = \"" + index + "\")",
          "the index another attribute");
    }
  }

  @Override
  public void check(TableModel model, Report report) {
    Map<String, Made> byName = new HashMap<>();
    for (Made made : model.entity().map(MadeNameRule::all).orElseGet(List::of)) {
      Made other = byName.putIfAbsent(made.attribute().name(), made);
      // Indexes may share an attribute that is made in one way.
      if (other != null && !other.attribute().equals(made.attribute())) {
        report.add(
            Problem.KEY_MADE_TWICE,
            made.attribute().position(),
            "The attribute '" + made.attribute().name() + "'",
            other.by(),
            "Remove one of the two, or give " + made.remedy());
      } else {
        checkMembers(made, model, report);
      }
    }
  }

  private static List<Made> all(EntityModel entity) {
    List<Made> all = new ArrayList<>();
    entity
        .hash()
        .ifPresent(hash -> all.add(Made.ofTable(hash, "the hash key of the table", "hashKey")));
    entity
        .range()
        .ifPresent(range -> all.add(Made.ofTable(range, "the range key of the table", "rangeKey")));
    entity.slots().forEach(slot -> all.add(Made.ofIndex(slot)));
    entity
        .type()
        .ifPresent(type -> all.add(Made.ofTable(type, "the kind of an item", "typeAttribute")));
    return all;
  }

  /** The runtime finds attributes by their names, and members by theirs. */
  private static void checkMembers(Made made, TableModel model, Report report) {
    String name = made.attribute().name();
    model.attributes().stream()
        .filter(member -> member.name().equals(name) || member.member().equals(name))
        .findFirst()
        .ifPresent(member -> report.add(
            Problem.KEY_ATTRIBUTE_TAKEN,
            member.namePosition(),
            name,
            made.role(),
            member.member(),
            member.member().equals(name)
                ? "Rename the member"
                : "Give the member another name with @Attribute",
            made.remedy()));
  }
}
