package dev.dynaset.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the source something is, as exactly as is known: an annotation value, an annotation, or
 * a declaration.
 *
 * @param element the declaration
 * @param annotation the annotation of the declaration, if it is there
 * @param value the value of the annotation, if it is there
 */
public record Position(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
  /** At a declaration. */
  public static Position of(Element element) {
    return new Position(element, Optional.empty(), Optional.empty());
  }

  /** At an annotation of a declaration. */
  public static Position of(Element element, AnnotationMirror annotation) {
    return new Position(element, Optional.of(annotation), Optional.empty());
  }

  /** At a value of an annotation of a declaration. */
  public static Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Position(element, Optional.of(annotation), Optional.of(value));
  }
}
