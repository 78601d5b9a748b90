package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.NullMark;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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

  /** The annotation that says so, if parameters of generated code may have it, beside the model. */
  static Optional<NullMark> mark(List<Element> declarations, TypeElement model) {
    return declarations.stream()
        .flatMap(Nullness::constructs)
        .flatMap(construct -> construct.getAnnotationMirrors().stream())
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .filter(annotation -> annotation.getSimpleName().contentEquals("Nullable"))
        .filter(annotation -> isVisible(annotation, model))
        .flatMap(annotation -> mark(annotation).stream())
        .findFirst();
  }

  private static boolean isVisible(TypeElement annotation, TypeElement model) {
    return Stream.iterate(
            (Element) annotation, TypeElement.class::isInstance, Element::getEnclosingElement)
        .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC)
            || (!type.getModifiers().contains(Modifier.PRIVATE)
                && packageOf(annotation).equals(packageOf(model))));
  }

  private static Element packageOf(Element type) {
    Element outer = Objects.requireNonNull(type.getEnclosingElement());
    return outer instanceof TypeElement ? packageOf(outer) : outer;
  }

  private static Optional<NullMark> mark(TypeElement annotation) {
    Target target = annotation.getAnnotation(Target.class);
    List<ElementType> places =
        target == null ? List.of(ElementType.PARAMETER) : List.of(target.value());
    boolean isOfTypes = places.contains(ElementType.TYPE_USE);
    return isOfTypes || places.contains(ElementType.PARAMETER)
        ? Optional.of(new NullMark(ClassName.get(annotation), isOfTypes))
        : Optional.empty();
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
