package dev.dynaset.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Looks for types that are not there, or not there yet: another processor may be about to generate
 * them.
 */
public final class MissingTypes {
  private MissingTypes() {}

  /** The first declaration of a model that names what is missing: a field, or a class. */
  public static Optional<Element> find(TypeElement model) {
    for (TypeElement type : Members.hierarchy(model)) {
      if (isMissing(type.getSuperclass()) || hasMissingConstant(type)) {
        return Optional.of(type);
      }
    }
    return Members.fields(model).stream()
        .filter(field -> isMissing(field.asType()) || hasMissingConstant(field))
        .<Element>map(field -> field)
        .findFirst();
  }

  /** Whether an annotation names a constant of a class that is not there. */
  private static boolean hasMissingConstant(Element element) {
    return AnnotationView.allOf(element).stream().anyMatch(AnnotationView::hasMissingConstant);
  }

  private static boolean isMissing(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isMissing(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .anyMatch(MissingTypes::isMissing);
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.stream().anyMatch(MissingTypes::isMissing);
  }
}
