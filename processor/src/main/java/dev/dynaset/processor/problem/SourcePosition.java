package dev.dynaset.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the source something is, as exactly as is known: an annotation value, an annotation, or
 * a declaration.
 *
 * @param element the declaration; empty for what is not in the source
 * @param annotation the annotation of the declaration, if it is there
 * @param value the value of the annotation, if it is there
 * @param item the item of the value, if that is a list and it is there
 */
public record SourcePosition(
    Optional<Element> element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value,
    Optional<AnnotationValue> item) {
  /** Not in the source. */
  public static final SourcePosition NONE =
      new SourcePosition(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The simple name of the annotation; empty if it is at none. */
  public String annotationName() {
    return annotation
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName().toString())
        .orElse("");
  }

  /** At a declaration. */
  public static SourcePosition of(Element element) {
    return new SourcePosition(
        Optional.of(element), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** At an annotation of a declaration. */
  public static SourcePosition of(Element element, AnnotationMirror annotation) {
    return new SourcePosition(
        Optional.of(element), Optional.of(annotation), Optional.empty(), Optional.empty());
  }

  /** At a value of an annotation of a declaration. */
  public static SourcePosition of(
      Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new SourcePosition(
        Optional.of(element), Optional.of(annotation), Optional.of(value), Optional.empty());
  }

  /** At this item of the list at this position. */
  public SourcePosition at(AnnotationValue listItem) {
    return new SourcePosition(element, annotation, value, Optional.of(listItem));
  }
}
