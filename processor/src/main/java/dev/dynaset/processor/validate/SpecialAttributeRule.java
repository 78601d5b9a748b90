package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.EnumMap;
import java.util.Map;

/**
 * Each {@link SpecialRole} is there once, at a type that can hold it, and not in a key that could
 * not change with it.
 */
final class SpecialAttributeRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    Map<SpecialRole, AttributeModel> seen = new EnumMap<>(SpecialRole.class);
    for (AttributeModel attribute : model.attributes()) {
      attribute.special().forEach((role, position) -> {
        AttributeModel other = seen.putIfAbsent(role, attribute);
        if (other != null) {
          report.add(
              Problem.SPECIAL_DUPLICATE,
              position,
              model.displayName(),
              role.annotation(),
              other.member(),
              attribute.member());
        }
        checkType(attribute, role, position, report);
        if (model.keyMembers().contains(attribute) && !role.isMadeOnce()) {
          report.add(Problem.SPECIAL_IN_KEY, position, attribute.member(), role.annotation());
        }
      });
    }
  }

  private static void checkType(
      AttributeModel attribute, SpecialRole role, SourcePosition position, Report report) {
    if (attribute.type().isMapped() && !role.fits(attribute)) {
      report.add(
          Problem.SPECIAL_TYPE_UNSUPPORTED,
          position,
          attribute.member(),
          attribute.type().javaType(),
          role.annotation(),
          role.types(),
          role.reason(attribute).map(reason -> " " + reason).orElse(""));
    }
  }
}
