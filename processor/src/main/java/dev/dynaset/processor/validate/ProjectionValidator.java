package dev.dynaset.processor.validate;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.ProjectionModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.List;

/** Applies all rules to a projection, so that all its problems are told at once. */
public final class ProjectionValidator {
  private final RuntimeRule runtime;
  private final GeneratedNamesRule names;

  /**
   * The rules for one compilation.
   *
   * @param runtime the runtime that generated code will call
   * @param names the names that are taken
   */
  public ProjectionValidator(RuntimeOnClassPath runtime, TakenNames names) {
    this.runtime = new RuntimeRule(runtime);
    this.names = new GeneratedNamesRule(names);
  }

  /** Everything that is wrong with a projection; nothing, if it can be generated. */
  public List<Finding> validate(ProjectionModel projection) {
    Report report = new Report(projection.findings());
    runtime.check(projection.type(), report);
    names.check(projection, report);
    Located<TypeName> of = projection.of();
    if (projection.table().isEmpty() && !report.has(Problem.PROJECTION_OF_KINDS)) {
      report.add(
          Problem.PROJECTION_OF_NO_TABLE,
          of.position(),
          projection.type().displayName(),
          of.value(),
          "that has no @Table. Name a class that has: of = ….class");
    }
    projection.components().forEach(component -> ProjectedComponentRule.check(component, report));
    return report.findings();
  }
}
