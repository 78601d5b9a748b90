package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/** Applies all rules to a document, so that all its problems are told at once. */
public final class DocumentValidator {
  private final RuntimeRule runtime;
  private final GeneratedNamesRule names;
  private final List<ClassRule> rules = List.of(new AbsentRule(), new DocumentMarksRule());

  /**
   * The rules for one compilation.
   *
   * @param runtime the runtime that generated code will call
   * @param names the names that are taken
   */
  public DocumentValidator(RuntimeOnClassPath runtime, TakenNames names) {
    this.runtime = new RuntimeRule(runtime);
    this.names = new GeneratedNamesRule(names);
  }

  /** Everything that is wrong with a document; nothing, if its codec can be generated. */
  public List<Finding> validate(DocumentModel document) {
    Report report = new Report(document.model().findings());
    runtime.check(document.model(), report);
    names.check(document.model(), report);
    AttributeNameRule.check(document.model(), Set.of(), report);
    if (!report.has(Problem.DOCUMENT_IS_TABLE)) {
      rules.forEach(rule -> rule.check(document.model(), report));
    }
    document.subtypes().ifPresent(subtypes -> new SubtypesRule().check(document, subtypes, report));
    return report.findings();
  }
}
