package dev.dynaset.processor.problem;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
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

  /** Reports a finding at its position, if it has one. */
  public void print(Finding finding) {
    Diagnostic.Kind kind = finding.problem().kind();
    SourcePosition position = finding.position();
    if (position.element().isEmpty()) {
      messager.printMessage(kind, finding.text());
    } else {
      print(finding, position.element().get());
    }
  }

  private void print(Finding finding, Element element) {
    Diagnostic.Kind kind = finding.problem().kind();
    SourcePosition position = finding.position();
    boolean printed = repeated.isPresent() && repeated.get().print(kind, finding.text(), position);
    if (printed) {
      return;
    }
    String text = repeated.isPresent() ? finding.text() : withPlace(finding, element);
    if (position.value().isPresent()) {
      messager.printMessage(
          kind,
          text,
          element,
          position.annotation().orElseThrow(),
          // Only javac knows where the items of a list stand.
          position
              .item()
              .filter(item -> repeated.isPresent())
              .or(position::value)
              .get());
    } else if (position.annotation().isPresent()) {
      messager.printMessage(kind, text, element, position.annotation().get());
    } else {
      messager.printMessage(kind, text, element);
    }
  }

  /**
   * Ecj has no place for a record, its components, or the constants of an enum, so that the message
   * has to name it.
   */
  private static String withPlace(Finding finding, Element element) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    if (!(type instanceof TypeElement owner)) {
      return finding.text();
    }
    if (owner.getKind() == ElementKind.RECORD) {
      return finding.text() + " (In the record " + owner.getQualifiedName() + ".)";
    }
    return element.getKind() == ElementKind.ENUM_CONSTANT
        ? finding.text() + " (In the enum " + owner.getQualifiedName() + ".)"
        : finding.text();
  }
}
