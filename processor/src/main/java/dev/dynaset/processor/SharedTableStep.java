package dev.dynaset.processor;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.generate.SharedTableSources;
import dev.dynaset.processor.model.EntityPlaces;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.scan.LombokMembers;
import dev.dynaset.processor.scan.SharedTableScanner;
import dev.dynaset.processor.validate.DeclaredTables;
import dev.dynaset.processor.validate.RuntimeOnClassPath;
import dev.dynaset.processor.validate.SharedTableValidator;
import dev.dynaset.processor.validate.TakenNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The tables of one round that hold several kinds of items: each is done with all its kinds. */
final class SharedTableStep {
  private final ProcessingEnvironment environment;
  private final Scans scans;
  private final TakenNames names;
  private final ModelStates states;
  private final DeclaredTables tables;
  private final Consumer<Finding> printer;

  SharedTableStep(
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

  /** Takes a table, as {@link TableStep#process} does. */
  boolean process(TypeElement type) throws IOException {
    SharedTableModel shared = scan(type);
    states.setBroken(shared.type());
    SharedTableScanner.entities(type).forEach(kind -> states.setBroken(ClassName.get(kind)));
    Set<ClassName> held = new HashSet<>();
    shared.entities().forEach(entity -> held.addAll(ModelStates.documentsOf(entity.model())));
    List<Finding> findings = validate(shared);
    boolean isValid = findings.stream().noneMatch(Finding::isError);
    boolean waitsForLombok =
        !isValid && SharedTableScanner.entities(type).stream().anyMatch(LombokMembers::areAskedFor);
    if (waitsForLombok || states.holdsWaiting(held)) {
      return false;
    }
    findings.forEach(printer);
    Optional<Finding> other = shared.isGuest()
        ? Optional.empty()
        : tables.add(shared.table(), shared.model().displayName(), true);
    other.ifPresent(printer);
    if (isValid && other.isEmpty() && !states.holdsBroken(held)) {
      SharedTableModel proven = EntityPlaces.of(shared);
      SharedTypes.of(shared).all().forEach(name -> take(name, shared.model().displayName()));
      for (TableModel entity : proven.entities()) {
        GeneratedTypes.of(entity).all().forEach(name -> take(name, entity.displayName()));
      }
      new SharedTableSources(environment.getFiler(), scans).generate(proven, type);
      states.setReady(shared.type());
      proven.entities().forEach(entity -> states.setReady(entity.type()));
    }
    return true;
  }

  private void take(ClassName generated, String model) {
    names.addGenerated(generated, model);
  }

  /** Everything that is wrong with a table. */
  List<Finding> validate(TypeElement type) {
    return validate(scan(type));
  }

  private SharedTableModel scan(TypeElement type) {
    return new SharedTableScanner(environment.getElementUtils(), environment.getTypeUtils())
        .scan(type);
  }

  private List<Finding> validate(SharedTableModel shared) {
    RuntimeOnClassPath runtime = RuntimeOnClassPath.of(environment.getElementUtils());
    List<Finding> findings =
        new ArrayList<>(new SharedTableValidator(runtime, names).validate(shared));
    shared
        .entities()
        .forEach(entity ->
            findings.addAll(states.withoutCodec(entity.model(), environment.getElementUtils())));
    return findings;
  }
}
