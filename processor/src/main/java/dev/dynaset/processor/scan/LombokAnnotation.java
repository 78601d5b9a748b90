package dev.dynaset.processor.scan;

import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * An annotation of Lombok.
 *
 * @param element where it stands
 * @param mirror it
 */
record LombokAnnotation(Element element, AnnotationMirror mirror) {
  /** The annotations of an element that have these simple names. */
  static Stream<LombokAnnotation> of(Element element, Set<String> names) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> AnnotationView.qualifiedName(mirror).startsWith("lombok."))
        .map(mirror -> new LombokAnnotation(element, mirror))
        .filter(annotation -> names.contains(annotation.name()));
  }

  private String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** A value that is given, as text. */
  Optional<String> value(String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .map(entry -> String.valueOf(entry.getValue().getValue()))
        .findFirst();
  }

  /** That Lombok has not made what the annotation asks for. */
  Finding lacks(String model, String what) {
    return Problem.LOMBOK_NOT_RUN.at(SourcePosition.of(element, mirror), model, name(), what);
  }
}
