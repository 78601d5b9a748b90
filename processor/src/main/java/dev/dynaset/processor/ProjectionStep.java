package dev.dynaset.processor;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.generate.ProjectionSources;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.ProjectionModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.scan.ProjectionScanner;
import dev.dynaset.processor.validate.ProjectionValidator;
import dev.dynaset.processor.validate.RuntimeOnClassPath;
import dev.dynaset.processor.validate.TakenNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The projections of one round, whose tables are done. */
final class ProjectionStep {
  private final ProcessingEnvironment environment;
  private final TakenNames names;
  private final ModelStates states;
  private final Consumer<Finding> printer;

  ProjectionStep(
      ProcessingEnvironment environment,
      TakenNames names,
      ModelStates states,
      Consumer<Finding> printer) {
    this.environment = environment;
    this.names = names;
    this.states = states;
    this.printer = printer;
  }

  /**
   * Takes a projection whose types are all there; tells whether that could be done. If not, it waits
   * with its model.
   */
  boolean process(TypeElement type) throws IOException {
    Optional<ClassName> model = ProjectionScanner.source(type).map(ClassName::get);
    if (model.filter(states::isWaiting).isPresent()) {
      return false;
    }
    if (model.filter(states::isBroken).isPresent()) {
      // What is wrong is said there.
      return true;
    }
    ProjectionModel projection =
        new ProjectionScanner(elements(), environment.getTypeUtils()).scan(type);
    List<Finding> findings = validate(projection);
    findings.forEach(printer);
    if (findings.stream().noneMatch(Finding::isError)) {
      names.addGenerated(projection.generated(), projection.type().displayName());
      new ProjectionSources(environment.getFiler()).generate(projection, type);
    }
    return true;
  }

  private List<Finding> validate(ProjectionModel projection) {
    List<Finding> findings = new ArrayList<>(
        new ProjectionValidator(RuntimeOnClassPath.of(elements()), names).validate(projection));
    withoutCode(projection).ifPresent(findings::add);
    return findings;
  }

  /** Of a model of another compilation the generated classes must be there. */
  private Optional<Finding> withoutCode(ProjectionModel projection) {
    return projection
        .table()
        .filter(table -> !states.isOurs(table.type()))
        .map(table -> GeneratedTypes.of(table).attributes())
        .filter(attributes -> elements().getTypeElement(attributes.canonicalName()) == null)
        .map(attributes -> Problem.PROJECTION_OF_NO_TABLE.at(
            projection.of().position(),
            projection.type().displayName(),
            projection.of().value(),
            "its generated class " + attributes.simpleName()
                + " is not on the class path. Compile it with dynaset-processor, too"));
  }

  private Elements elements() {
    return environment.getElementUtils();
  }
}
