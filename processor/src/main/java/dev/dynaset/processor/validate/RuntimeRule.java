package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.ProcessorVersion;
import dev.dynaset.processor.problem.Problem;

/** The runtime is there, and can run what this processor generates. */
final class RuntimeRule implements Rule {
  private final RuntimeOnClassPath runtime;

  RuntimeRule(RuntimeOnClassPath runtime) {
    this.runtime = runtime;
  }

  @Override
  public void check(TableModel model, Report report) {
    check(model.model(), report);
  }

  /** Checks for any class that code is generated for. */
  void check(ClassModel model, Report report) {
    runtime
        .version()
        .ifPresentOrElse(
            version -> checkVersion(version, model, report),
            () -> report.add(Problem.RUNTIME_MISSING, model.position(), model.displayName()));
  }

  private static void checkVersion(String version, ClassModel model, Report report) {
    if (!ProcessorVersion.runsOn(version)) {
      report.add(
          Problem.RUNTIME_OLDER_THAN_PROCESSOR,
          model.position(),
          ProcessorVersion.CURRENT,
          model.displayName(),
          version);
    }
  }
}
