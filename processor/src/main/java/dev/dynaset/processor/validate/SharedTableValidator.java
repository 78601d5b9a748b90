package dev.dynaset.processor.validate;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies all rules to a table of several kinds of items, and to each of these. */
public final class SharedTableValidator {
  private final Validator entities;
  private final GeneratedNamesRule names;
  private final List<SharedRule> rules = List.of(
      new KeysCollideRule(),
      new KindNameRule(),
      new SharedIndexRule(),
      new SharedAttributeRule(),
      new ItemCollectionRule());

  /**
   * The rules for one compilation.
   *
   * @param runtime the runtime that generated code will call
   * @param names the names that are taken
   */
  public SharedTableValidator(RuntimeOnClassPath runtime, TakenNames names) {
    this.entities = Validator.ofKinds(runtime, names);
    this.names = new GeneratedNamesRule(names);
  }

  /** Everything that is wrong with a table; no errors, if sources can be generated. */
  public List<Finding> validate(SharedTableModel shared) {
    Report report = new Report(shared.model().findings());
    new TableNameRule().check(shared.table(), report);
    names.check(shared, report);
    for (TableModel entity : shared.entities()) {
      report.addAll(entities.validate(entity));
    }
    new IndexCountRule().check(shared, report);
    checkNames(shared, report);
    // What is proven of keys needs keys, and the same of all.
    if (!report.hasErrors()) {
      new SharedKeyRule().check(shared, report);
    }
    if (!report.hasErrors()) {
      rules.forEach(rule -> rule.check(shared, report));
    }
    // What the kinds have from the table is said of each of them.
    return report.findings().stream().distinct().toList();
  }

  private static void checkNames(SharedTableModel shared, Report report) {
    Map<ClassName, TableModel> owners = new HashMap<>();
    for (TableModel entity : shared.entities()) {
      for (ClassName name : GeneratedTypes.of(entity).all()) {
        TableModel other = owners.putIfAbsent(name, entity);
        if (other != null && !other.equals(entity)) {
          report.add(
              Problem.GENERATED_NAME_TAKEN,
              entity.prefix().position(),
              entity.displayName(),
              name.simpleName(),
              "what is generated for " + other.displayName(),
              GeneratedNamesRule.KIND);
          break;
        }
      }
    }
  }
}
