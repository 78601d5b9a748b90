package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AbsentValues;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.problem.Problem;
import java.util.Optional;

/** What an absent attribute means is a value of its type, and nothing else says it. */
final class AbsentRule implements ClassRule {
  @Override
  public void check(ClassModel model, Report report) {
    for (AttributeModel attribute : model.attributes()) {
      attribute.absent().ifPresent(absent -> check(attribute, absent, report));
    }
  }

  private static void check(AttributeModel attribute, Located<String> absent, Report report) {
    if (attribute.hashKey().isPresent() || attribute.rangeKey().isPresent()) {
      report.add(
          Problem.ABSENT_UNUSED,
          absent.position(),
          attribute.member(),
          "it is part of the key of the table, which every item has",
          "");
    } else if (attribute.nullable()) {
      report.add(
          Problem.ABSENT_UNUSED,
          absent.position(),
          attribute.member(),
          "it may be null or empty, which already says that",
          attribute.type().isOptional() ? ", or make the member not Optional" : ", or @Nullable");
    } else if (attribute.type().isMapped()) {
      checkValue(attribute, absent, report);
    }
  }

  private static void checkValue(AttributeModel attribute, Located<String> absent, Report report) {
    Optional<String> objection = AbsentValues.objection(attribute.type(), absent.value());
    if (objection.isPresent()) {
      report.add(
          Problem.ABSENT_ILLEGAL,
          absent.position(),
          attribute.member(),
          absent.value(),
          attribute.type().javaType(),
          objection.get());
    } else if (isOtherVersionThanNone(attribute, absent.value())) {
      report.add(
          Problem.ABSENT_VERSION_ILLEGAL, absent.position(), attribute.member(), absent.value());
    }
  }

  /** The runtime takes the absence of a version for 0, and requires what was read. */
  private static boolean isOtherVersionThanNone(AttributeModel attribute, String absent) {
    return attribute.special().containsKey(SpecialRole.VERSION)
        && SpecialRole.VERSION.fits(attribute)
        && Long.parseLong(absent) != 0;
  }
}
