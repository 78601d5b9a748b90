package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.ProjectedComponent;
import dev.dynaset.processor.model.SourceStep;
import dev.dynaset.processor.problem.Problem;
import java.util.Optional;

/**
 * A component of a projection is a part of the model that can be read where the projection is, has
 * the type of that, and can be null if that can be absent.
 */
final class ProjectedComponentRule {
  private ProjectedComponentRule() {}

  static void check(ProjectedComponent component, Report report) {
    Optional<AttributeType> found = component.found();
    if (component.path().objection().isPresent()) {
      report.add(
          Problem.PROJECTION_PATH_ILLEGAL,
          component.source().position(),
          component.name(),
          component.path(),
          component.path().objection().get());
    } else if (found.isEmpty()) {
      ProjectedStepRule.reportFirst(component, report);
    } else if (isUnstored(component)) {
      report.add(
          Problem.FROM_KEY_NOT_STORED,
          component.source().position(),
          "The component '" + component.name() + "'",
          component.members().findFirst().orElseThrow().member(),
          "Remove @FromKey, or leave the component out");
    } else if (component.hidden().isPresent()) {
      report.add(
          Problem.PROJECTION_INACCESSIBLE,
          component.source().position(),
          component.name(),
          component.path(),
          component.hidden().get(),
          model(component).displayName());
    } else if (found.get().isMapped()) {
      ProjectedStepRule.checkKeys(component, report);
      check(component, found.get(), report);
    }
  }

  private static boolean isUnstored(ProjectedComponent component) {
    return component
        .members()
        .findFirst()
        .flatMap(SourceStep.Member::attribute)
        .filter(member -> !member.isStored())
        .isPresent();
  }

  private static ClassModel model(ProjectedComponent component) {
    return component.owners().findFirst().orElseThrow();
  }

  private static void check(ProjectedComponent component, AttributeType found, Report report) {
    if (component.read().isEmpty()) {
      report.add(
          Problem.PROJECTION_TYPE_DIFFERS,
          component.position(),
          component.name(),
          component.type(),
          component.path(),
          component.owners().reduce((first, second) -> second).orElseThrow().displayName(),
          found.javaType());
      return;
    }
    Optional<String> absent = component.mayBeAbsent();
    if (absent.isPresent() && !component.nullable()) {
      report.add(
          Problem.PROJECTION_NOT_NULLABLE,
          component.position(),
          component.name(),
          absent.get(),
          component.type().isPrimitive()
              ? component.type().box().toString().replace("java.lang.", "") + " with @Nullable"
              : "@Nullable");
    }
  }
}
