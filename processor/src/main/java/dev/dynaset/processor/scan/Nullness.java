package dev.dynaset.processor.scan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a member may be null: it, its type or its getter has an annotation that is called
 * Nullable, whoever's.
 */
final class Nullness {
  private Nullness() {}

  static boolean isNullable(Element... declarations) {
    return Arrays.stream(declarations)
        .flatMap(Nullness::constructs)
        .anyMatch(Nullness::hasNullable);
  }

  private static Stream<AnnotatedConstruct> constructs(Element declaration) {
    TypeMirror type = declaration instanceof ExecutableElement method
        ? method.getReturnType()
        : declaration.asType();
    // "@Nullable byte[]" says, strictly, that the bytes are; nobody means that.
    List<AnnotatedConstruct> types =
        type instanceof ArrayType array ? List.of(type, array.getComponentType()) : List.of(type);
    return Stream.concat(Stream.of(declaration), types.stream());
  }

  /** Whether the elements of a collection may be null, by the type that stands for them. */
  static boolean isNullableType(TypeMirror element) {
    return hasNullable(element);
  }

  private static boolean hasNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror ->
            mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
