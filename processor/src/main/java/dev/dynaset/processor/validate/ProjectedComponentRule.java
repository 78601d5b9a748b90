package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ProjectedComponent;
import dev.dynaset.processor.model.ProjectedComponent.Step;
import dev.dynaset.processor.problem.Problem;
import java.util.Optional;

/**
 * A component of a projection is a member of the model that can be read where the projection is, has
 * the type of that, and can be null if that can be absent.
 */
final class ProjectedComponentRule {
  private ProjectedComponentRule() {}

  static void check(ProjectedComponent component, Report report) {
    Optional<AttributeModel> source = component.attribute();
    if (source.isEmpty()) {
      reportUnknown(component, report);
    } else if (component.hidden().isPresent()) {
      report.add(
          Problem.PROJECTION_INACCESSIBLE,
          component.source().position(),
          component.name(),
          component.source().value(),
          component.hidden().get(),
          component.steps().get(0).owner().displayName());
    } else if (source.get().type().isMapped()) {
      check(component, source.get(), report);
    }
  }

  private static void reportUnknown(ProjectedComponent component, Report report) {
    Step last = component.last();
    String reason = last.attribute()
        .map(attribute -> "'" + last.member() + "' has the type "
            + attribute.type().javaType() + ", which is no class with @Document.")
        .orElseGet(() -> last.owner().displayName() + " has no member '" + last.member() + "'."
            + cure(component));
    report.add(
        Problem.PROJECTION_UNKNOWN_MEMBER,
        component.source().position(),
        component.name(),
        component.source().value(),
        reason);
  }

  private static String cure(ProjectedComponent component) {
    String suggestion =
        MemberSuggestion.of(component.last().member(), component.last().owner());
    boolean isNamed = component.source().position().annotation().isPresent();
    return suggestion.isEmpty() && !isNamed ? " Name the member with @Source(\"…\")." : suggestion;
  }

  private static void check(ProjectedComponent component, AttributeModel source, Report report) {
    if (component.read().isEmpty()) {
      report.add(
          Problem.PROJECTION_TYPE_DIFFERS,
          component.position(),
          component.name(),
          component.type(),
          component.source().value(),
          component.last().owner().displayName(),
          source.type().javaType());
      return;
    }
    Optional<AttributeModel> absent =
        component.absentDocument().or(() -> Optional.of(source).filter(AttributeModel::nullable));
    if (absent.isPresent() && !component.nullable()) {
      report.add(
          Problem.PROJECTION_NOT_NULLABLE,
          component.position(),
          component.name(),
          absent.get().member(),
          component.type().isPrimitive()
              ? component.type().box().toString().replace("java.lang.", "") + " with @Nullable"
              : "@Nullable");
    }
  }
}
