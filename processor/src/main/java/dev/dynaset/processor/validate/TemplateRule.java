package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.EntityModel.SlotModel;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.MemberTemplate.Segment;
import dev.dynaset.processor.model.SegmentForm;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/** Keys that are made of members split in one way, and hold what they need to. */
final class TemplateRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    model.entity().ifPresent(entity -> {
      Stream.concat(entity.keys(), entity.slots().stream().map(SlotModel::attribute))
          .flatMap(key -> key.template().stream())
          .distinct()
          .forEach(template -> checkEnds(template, report));
      ranges(entity).forEach(range -> checkBuckets(range, report));
      entity
          .hash()
          .flatMap(AttributeModel::template)
          .ifPresent(hash -> checkLoss(hash, model, report));
      entity.keys().forEach(key -> checkKey(key.template().orElseThrow(), model, report));
    });
    if (model.entity().stream().allMatch(EntityModel::isWhole)) {
      model.attributes().forEach(member -> checkFromKey(member, model, report));
    }
  }

  private static Stream<MemberTemplate> ranges(EntityModel entity) {
    return Stream.concat(
            entity.range().stream(),
            entity.slots().stream().filter(slot -> !slot.isHash()).map(SlotModel::attribute))
        .flatMap(range -> range.template().stream());
  }

  private static void checkEnds(MemberTemplate template, Report report) {
    template
        .texts()
        .unending()
        .ifPresent(segment -> report.add(
            Problem.SEGMENTS_TOUCH,
            template.text().position(),
            template.text().value(),
            segment.member(),
            template.delimiter()));
  }

  private static void checkBuckets(MemberTemplate range, Report report) {
    for (Segment segment : range.segments()) {
      if (segment.form() instanceof SegmentForm.Start start) {
        report.add(
            Problem.TEMPLATE_BUCKET_IN_RANGE,
            range.text().position(),
            range.text().value(),
            segment.attribute().member(),
            start.unit().name().toLowerCase(Locale.ROOT),
            segment.attribute().member());
      }
    }
  }

  private static void checkLoss(MemberTemplate template, TableModel model, Report report) {
    for (Segment segment : template.segments()) {
      AttributeModel member = segment.attribute();
      if (segment.form() instanceof SegmentForm.Start && !model.keyMembers().contains(member)) {
        report.add(
            Problem.SEGMENT_LOSSY,
            template.text().position(),
            template.text().value(),
            member.member(),
            member.member());
      }
    }
  }

  private static void checkKey(MemberTemplate template, TableModel model, Report report) {
    template.members().forEach(member -> checkMember(member, template, model, report));
  }

  private static void checkMember(
      AttributeModel member, MemberTemplate template, TableModel model, Report report) {
    if (member.nullable() && !KeyTypeRule.isMade(member)) {
      boolean isOptional = member.type().isOptional();
      report.add(
          Problem.SEGMENT_NULLABLE,
          template.text().position(),
          template.text().value(),
          member.member(),
          isOptional ? "optional" : "@Nullable",
          isOptional ? "Make it no Optional" : KeyTypeRule.nullableCure(model));
    }
    KeyTypeRule.checkConstants("a part of the key of the table", member, template, report);
  }

  private static void checkFromKey(AttributeModel member, TableModel model, Report report) {
    member.fromKey().ifPresent(attribute -> {
      Stream<AttributeModel> keys = member.isFromSlot()
          ? model.entity().stream()
              .flatMap(entity -> entity.slots().stream())
              .map(SlotModel::attribute)
              .filter(slot -> slot.name().equals(attribute.value()))
          : model.entity().stream().flatMap(EntityModel::keys);
      boolean isHeld = keys.anyMatch(key -> holds(key.template().orElseThrow(), member));
      if (!isHeld) {
        report.add(
            Problem.FROM_KEY_UNHELD,
            attribute.position(),
            member.member(),
            member.isFromSlot() ? "attribute '" + attribute.value() + "'" : "key of the table",
            member.isFromSlot()
                ? "@IndexKey as {" + member.member() + "}, beside members that are never null"
                : "@ItemKey as {" + member.member() + "}");
      }
    });
  }

  /** Whether a key tells a member, whenever the member has a value. */
  private static boolean holds(MemberTemplate template, AttributeModel member) {
    return template.telling(member).isPresent()
        && template.members().allMatch(other -> other.equals(member) || !other.nullable());
  }
}
