package dev.dynaset.processor.problem;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Tells the compiler what was found, and where. */
public final class Reporter {
  private final Messager messager;
  private final Optional<RepeatedAnnotations> repeated;

  /** A reporter to one compilation. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.repeated = RepeatedAnnotations.of(environment);
  }

  /** Reports a finding at its position. */
  public void print(Finding finding) {
    Diagnostic.Kind kind = finding.problem().kind();
    Position position = finding.position();
    boolean printed = repeated.isPresent() && repeated.get().print(kind, finding.text(), position);
    if (printed) {
      return;
    }
    if (position.value().isPresent()) {
      messager.printMessage(
          kind,
          finding.text(),
          position.element(),
          position.annotation().orElseThrow(),
          position.value().get());
    } else if (position.annotation().isPresent()) {
      messager.printMessage(
          kind, finding.text(), position.element(), position.annotation().get());
    } else {
      messager.printMessage(kind, finding.text(), position.element());
    }
  }
}
