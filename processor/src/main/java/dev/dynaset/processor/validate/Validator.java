package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Applies all rules to a model, so that all its problems are told at once. */
public final class Validator {
  private final List<Rule> rules;

  /**
   * The rules for one compilation.
   *
   * @param runtime the runtime that generated code will call
   * @param names the names that are taken
   */
  public Validator(RuntimeOnClassPath runtime, TakenNames names) {
    this(runtime, new GeneratedNamesRule(names), List.of(new IndexCountRule()));
  }

  private Validator(RuntimeOnClassPath runtime, GeneratedNamesRule names, List<Rule> ofTables) {
    List<Rule> all = new ArrayList<>(List.of(
        new RuntimeRule(runtime),
        new TableNameRule(),
        names,
        new TableKeyRule(),
        new KeyTypeRule(),
        new AttributeNameRule(),
        new IndexNameRule(),
        new IndexKeyRule(),
        new IndexIncludeRule(),
        new LocalIndexRule(),
        new IndexAccessorRule(),
        new SpecialAttributeRule(),
        new TemplateRule(),
        new SlotRule(),
        new MadeNameRule()));
    all.addAll(ofTables);
    this.rules = List.copyOf(all);
  }

  /** The rules for models that are kinds of items of a table, without those of the table as a whole. */
  static Validator ofKinds(RuntimeOnClassPath runtime, TakenNames names) {
    return new Validator(runtime, GeneratedNamesRule.ofKinds(names), List.of());
  }

  /** Everything that is wrong with a model; no errors, if sources can be generated. */
  public List<Finding> validate(TableModel model) {
    Report report = new Report(model.findings());
    if (report.has(Problem.MODEL_NOT_CLASS)) {
      // An interface or an enum has no members that a rule could look at.
      return report.findings();
    }
    rules.forEach(rule -> rule.check(model, report));
    new AbsentRule().check(model.model(), report);
    return report.findings();
  }
}
