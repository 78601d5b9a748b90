package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.MapKeys;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.ProjectedComponent;
import dev.dynaset.processor.model.SourceStep;
import dev.dynaset.processor.naming.SourcePath.Part;
import dev.dynaset.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Each step of a path leads to a member, an element or an entry that can be there. */
final class ProjectedStepRule {
  private ProjectedStepRule() {}

  /** Reports the first step that leads nowhere; there is one. */
  static void reportFirst(ProjectedComponent component, Report report) {
    Optional<SourceStep.Member> unknown =
        component.members().filter(member -> member.attribute().isEmpty()).findFirst();
    if (unknown.isPresent()) {
      report(
          Problem.PROJECTION_UNKNOWN_MEMBER, component, unknown(component, unknown.get()), report);
      return;
    }
    int taken = component.steps().size();
    AttributeType holder = component.steps().get(taken - 1).type().orElseThrow();
    Part part = component.path().parts().get(taken);
    report(
        part.match(
            name -> Problem.PROJECTION_UNKNOWN_MEMBER,
            index -> Problem.PROJECTION_UNKNOWN_ELEMENT,
            key -> Problem.PROJECTION_UNKNOWN_ELEMENT),
        component,
        "'" + component.path().first(taken) + "' has the type " + holder.javaType()
            + part.match(
                name -> ", which is no class with @Document.",
                index -> ", which is no list.",
                key -> ", which is no map.")
            + holder.content().match(new StepCure(component.path().first(taken), part)),
        report);
  }

  private static String unknown(ProjectedComponent component, SourceStep.Member step) {
    String suggestion = MemberSuggestion.of(step.member(), step.owner());
    boolean isNamed = component.source().position().annotation().isPresent();
    if (component.path().toString().isEmpty()) {
      return "it names nothing. Name a member of " + step.owner().displayName()
          + ", or remove @Source from a component that has the name of its member.";
    }
    return step.owner().displayName() + " has no member '" + step.member() + "'."
        + (suggestion.isEmpty() && !isNamed ? " Name the member with @Source(\"…\")." : suggestion);
  }

  /** Reports keys that no entry of their map can have. */
  static void checkKeys(ProjectedComponent component, Report report) {
    List<SourceStep> steps = component.steps();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i) instanceof SourceStep.Entry entry
          && steps.get(i - 1).type().orElseThrow().content() instanceof MapType map) {
        String keys = "'" + entry.key() + "' is no key of '" + component.path().first(i)
            + "', which must be ";
        MapKeys.objection(map.key(), entry.key())
            .ifPresent(expected ->
                report(Problem.PROJECTION_UNKNOWN_ELEMENT, component, keys + expected, report));
      }
    }
  }

  private static void report(
      Problem problem, ProjectedComponent component, String reason, Report report) {
    report.add(problem, component.source().position(), component.name(), component.path(), reason);
  }
}
