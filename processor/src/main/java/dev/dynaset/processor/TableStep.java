package dev.dynaset.processor;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.generate.TableSources;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.scan.LombokMembers;
import dev.dynaset.processor.scan.TableScanner;
import dev.dynaset.processor.validate.DeclaredTables;
import dev.dynaset.processor.validate.RuntimeOnClassPath;
import dev.dynaset.processor.validate.TakenNames;
import dev.dynaset.processor.validate.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The tables of one round, whose documents are done: each is scanned, validated and generated. */
final class TableStep {
  private final ProcessingEnvironment environment;
  private final Scans scans;
  private final TakenNames names;
  private final ModelStates states;
  private final DeclaredTables tables;
  private final Consumer<Finding> printer;

  TableStep(
      ProcessingEnvironment environment,
      Scans scans,
      TakenNames names,
      ModelStates states,
      DeclaredTables tables,
      Consumer<Finding> printer) {
    this.environment = environment;
    this.scans = scans;
    this.names = names;
    this.states = states;
    this.tables = tables;
    this.printer = printer;
  }

  /**
   * Takes a table whose types are all there; tells whether that could be done. If not, it is to be
   * tried again in the next round, when the compiler knows all that Lombok has made.
   */
  boolean process(TypeElement type) throws IOException {
    ClassName name = ClassName.get(type);
    states.setBroken(name);
    TableModel model = scan(type);
    Set<ClassName> held = ModelStates.documentsOf(model.model());
    List<Finding> findings = validate(model);
    boolean isValid = findings.stream().noneMatch(Finding::isError);
    boolean waitsForLombok = !isValid && LombokMembers.areAskedFor(type);
    if (waitsForLombok || states.holdsWaiting(held)) {
      return false;
    }
    findings.forEach(printer);
    Optional<Finding> other = model.isGuest()
        ? Optional.empty()
        : tables.add(model.table(), model.displayName(), isProving(model));
    other.ifPresent(printer);
    if (isValid && other.isEmpty() && !states.holdsBroken(held)) {
      GeneratedTypes.of(model)
          .all()
          .forEach(generated -> names.addGenerated(generated, model.displayName()));
      new TableSources(environment.getFiler(), scans).generate(model, type);
      states.setReady(name);
    }
    return true;
  }

  private static boolean isProving(TableModel model) {
    return model.entity().filter(made -> made.keys().findAny().isPresent()).isPresent();
  }

  /** Everything that is wrong with a table. */
  List<Finding> validate(TypeElement type) {
    return validate(scan(type));
  }

  private TableModel scan(TypeElement type) {
    return new TableScanner(environment.getElementUtils(), environment.getTypeUtils()).scan(type);
  }

  private List<Finding> validate(TableModel model) {
    RuntimeOnClassPath runtime = RuntimeOnClassPath.of(environment.getElementUtils());
    List<Finding> findings = new ArrayList<>(new Validator(runtime, names).validate(model));
    findings.addAll(states.withoutCodec(model.model(), environment.getElementUtils()));
    return findings;
  }
}
