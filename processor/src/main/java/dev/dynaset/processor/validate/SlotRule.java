package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.EntityModel.SlotModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Optional;

/** The keys of indexes that are made of members are whole, and are known on each write. */
final class SlotRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    model.entity().ifPresent(entity -> {
      entity.slots().forEach(slot -> checkStamps(slot, model, report));
      if (entity.isWhole()) {
        model.indexes().forEach(index -> checkWhole(index, entity, model, report));
      }
    });
  }

  private static void checkStamps(SlotModel slot, TableModel model, Report report) {
    List<AttributeModel> members =
        slot.attribute().template().orElseThrow().members().toList();
    Optional<AttributeModel> stamp = members.stream().filter(SlotRule::isStamp).findFirst();
    Optional<AttributeModel> other = members.stream()
        .filter(member -> !isStamp(member) && !model.keyMembers().contains(member))
        .findFirst();
    SourcePosition position = slot.attribute().position();
    if (stamp.isPresent() && other.isPresent()) {
      report.add(
          Problem.SLOT_STAMPED,
          position,
          slot.attribute().name(),
          stamp.get().member(),
          other.get().member(),
          stamp.get().member());
    }
    members.stream()
        .filter(member -> member.special().containsKey(SpecialRole.VERSION))
        .findFirst()
        .ifPresent(version -> report.add(
            Problem.SLOT_OF_VERSION, position, slot.attribute().name(), version.member()));
  }

  private static boolean isStamp(AttributeModel member) {
    return member.special().containsKey(SpecialRole.UPDATED_AT);
  }

  private static void checkWhole(
      IndexModel index, EntityModel entity, TableModel model, Report report) {
    Optional<SlotModel> made = entity.slots().stream()
        .filter(slot -> slot.index().value().equals(index.name().value()))
        .findFirst();
    if (made.isEmpty() || index.isLocal()) {
      return;
    }
    checkPart(index, index.hashKey(), "range", "hash", made.get(), model, report);
    checkPart(index, index.rangeKey(), "hash", "range", made.get(), model, report);
  }

  private static void checkPart(
      IndexModel index,
      Located<List<Located<String>>> part,
      String present,
      String absent,
      SlotModel made,
      TableModel model,
      Report report) {
    for (Located<String> attribute : part.value()) {
      if (model.keyAttribute(attribute.value()).isEmpty()) {
        report.add(
            Problem.SLOT_INCOMPLETE,
            made.index().position(),
            model.displayName(),
            index.name().value(),
            present,
            absent,
            attribute.value());
      }
    }
  }
}
