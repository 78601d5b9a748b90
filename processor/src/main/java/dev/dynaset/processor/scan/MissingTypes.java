package dev.dynaset.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Looks for types that are not there, or not there yet: another processor may be about to generate
 * them.
 */
public final class MissingTypes {
  private MissingTypes() {}

  /** The first declaration of a model that names what is missing: a member, a method, or a class. */
  public static Optional<Element> find(TypeElement model, Elements elements, Types types) {
    for (TypeElement type : Members.hierarchy(model)) {
      if (hasMissingSupertype(type)
          || type.getPermittedSubclasses().stream().anyMatch(MissingTypes::isMissing)
          || hasMissingConstant(type)) {
        return Optional.of(type);
      }
    }
    Stream<Element> members = Members.of(model, elements, types).stream()
        .filter(member -> isMissing(member.type()) || hasMissingConstant(member.element()))
        .map(Member::element);
    Stream<Element> methods = BuilderMethods.of(model).stream()
        .filter(start -> isMissingItself(start.getReturnType()))
        .map(start -> start);
    return Stream.of(members, methods, creators(model)).flatMap(found -> found).findFirst();
  }

  /** Whether what a class is made of or stands for is not there: it may be a table. */
  static boolean hasMissingSupertype(TypeElement type) {
    return isMissing(type.getSuperclass())
        || type.getInterfaces().stream().anyMatch(MissingTypes::isMissingItself);
  }

  /** Static methods that may return a subclass of an abstract model that is yet to be generated. */
  private static Stream<Element> creators(TypeElement model) {
    return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
        .filter(method -> model.getModifiers().contains(Modifier.ABSTRACT)
            && method.getModifiers().contains(Modifier.STATIC)
            && !method.getParameters().isEmpty()
            && isMissingItself(method.getReturnType())
            && method.getParameters().stream()
                .noneMatch(parameter -> isMissing(parameter.asType())))
        .map(method -> method);
  }

  /**
   * A type that is there may have arguments that are not: the processor itself may generate them,
   * such as the key in {@code Keyed<OrderKey>}. To ecj the whole type is an error then; its element
   * tells.
   */
  private static boolean isMissingItself(TypeMirror type) {
    return type instanceof ErrorType error
        && error.asElement().asType().getKind() == TypeKind.ERROR;
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
