package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One annotation of one declaration: its values, each with the place where it stands. */
final class AnnotationView {
  private static final String PACKAGE = "dev.dynaset.annotation.";

  private static final String UNRESOLVED = "<error>";

  private final Element element;
  private final AnnotationMirror mirror;

  private AnnotationView(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
  }

  /** The annotation of Dynaset with this simple name. */
  static Optional<AnnotationView> of(Element element, String simpleName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror).equals(PACKAGE + simpleName)) {
        return Optional.of(new AnnotationView(element, mirror));
      }
    }
    return Optional.empty();
  }

  /** The annotation of Dynaset that stands at the use of a type, within a declaration. */
  static Optional<AnnotationView> ofType(
      TypeMirror type, SourcePosition declaration, String simpleName) {
    return type.getAnnotationMirrors().stream()
        .filter(mirror -> qualifiedName(mirror).equals(PACKAGE + simpleName))
        .map(mirror -> new AnnotationView(declaration.element().orElseThrow(), mirror))
        .findFirst();
  }

  /** All annotations of Dynaset, whatever they are. */
  static List<AnnotationView> allOf(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> qualifiedName(mirror).startsWith(PACKAGE))
        .map(mirror -> new AnnotationView(element, mirror))
        .toList();
  }

  /** The repeatable annotation of Dynaset with this simple name, as often as it is there. */
  static List<AnnotationView> repeated(Element element, String simpleName, String containerName) {
    List<AnnotationView> views = new ArrayList<>();
    of(element, simpleName).ifPresent(views::add);
    of(element, containerName)
        .flatMap(container -> container.explicit("value"))
        .ifPresent(value -> list(value)
            .forEach(item ->
                views.add(new AnnotationView(element, (AnnotationMirror) item.getValue()))));
    return views;
  }

  static String qualifiedName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }

  String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  SourcePosition position() {
    return SourcePosition.of(element, mirror);
  }

  /** Where a value stands; at the annotation, if it is not given. */
  SourcePosition valuePosition(String name) {
    return explicit(name)
        .map(value -> SourcePosition.of(element, mirror, value))
        .orElseGet(this::position);
  }

  /** Where a value stands, if it is given. */
  Optional<SourcePosition> position(String name) {
    return explicit(name).map(value -> SourcePosition.of(element, mirror, value));
  }

  /** The class that a value names, if it is given. */
  Optional<TypeMirror> type(String name) {
    return explicit(name)
        .filter(value -> value.getValue() instanceof TypeMirror)
        .map(value -> (TypeMirror) value.getValue());
  }

  /** The text of a value, if it is given. */
  Optional<Located<String>> given(String name) {
    return explicit(name)
        .filter(value -> value.getValue() instanceof String)
        .map(value ->
            new Located<>((String) value.getValue(), SourcePosition.of(element, mirror, value)));
  }

  /** The text of a value; {@code absent}, at the annotation, if it is not given or malformed. */
  Located<String> string(String name, String absent) {
    return explicit(name)
        .filter(value -> value.getValue() instanceof String)
        .map(value ->
            new Located<>((String) value.getValue(), SourcePosition.of(element, mirror, value)))
        .orElseGet(() -> new Located<>(absent, position()));
  }

  /** Whether a value is given, and true. */
  boolean flag(String name) {
    return explicit(name).filter(value -> Boolean.TRUE.equals(value.getValue())).isPresent();
  }

  /** The character of a value; {@code absent} if it is not given. */
  Located<Character> character(String name, char absent) {
    return explicit(name)
        .filter(value -> value.getValue() instanceof Character)
        .map(value ->
            new Located<>((Character) value.getValue(), SourcePosition.of(element, mirror, value)))
        .orElseGet(() -> new Located<>(absent, position()));
  }

  /** The texts of a value; none, at the annotation, if it is not given. */
  Located<List<Located<String>>> strings(String name) {
    return explicit(name)
        .map(value -> new Located<>(texts(value), SourcePosition.of(element, mirror, value)))
        .orElseGet(() -> new Located<>(List.of(), position()));
  }

  /** The classes that a value lists; none, at the annotation, if it is not given. */
  Located<List<Located<TypeMirror>>> types(String name) {
    return explicit(name)
        .map(value -> {
          SourcePosition position = SourcePosition.of(element, mirror, value);
          return new Located<>(
              list(value).stream()
                  .filter(item -> item.getValue() instanceof TypeMirror)
                  .map(item -> new Located<>((TypeMirror) item.getValue(), position.at(item)))
                  .toList(),
              position);
        })
        .orElseGet(() -> new Located<>(List.of(), position()));
  }

  private List<Located<String>> texts(AnnotationValue value) {
    SourcePosition position = SourcePosition.of(element, mirror, value);
    return list(value).stream()
        .filter(item -> item.getValue() instanceof String)
        .map(item -> new Located<>((String) item.getValue(), position.at(item)))
        .toList();
  }

  /** The name of the constant of a value; {@code absent}, at the annotation, if it is not given. */
  Located<String> constant(String name, String absent) {
    return explicit(name)
        .filter(value -> value.getValue() instanceof VariableElement)
        .map(value -> new Located<>(
            ((VariableElement) value.getValue()).getSimpleName().toString(),
            SourcePosition.of(element, mirror, value)))
        .orElseGet(() -> new Located<>(absent, position()));
  }

  /**
   * Whether a value is a constant or a class that cannot be resolved, for which compilers put this
   * text; of a class, ecj knows the name.
   */
  boolean hasMissingConstant() {
    return mirror.getElementValues().values().stream()
        .flatMap(value -> Stream.concat(Stream.of(value), list(value).stream()))
        // A text of these letters is shown with its quotes.
        .anyMatch(value -> value.toString().equals(UNRESOLVED)
            || (value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR));
  }

  private Optional<AnnotationValue> explicit(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static List<AnnotationValue> list(AnnotationValue value) {
    List<AnnotationValue> items = new ArrayList<>();
    if (value.getValue() instanceof List<?> values) {
      values.forEach(item -> items.add((AnnotationValue) item));
    }
    return items;
  }
}
