package dev.dynaset.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes that a model is made of, which generated code names. */
final class ReachedClasses {
  private ReachedClasses() {}

  /** Whether a class is among them that is not nested and has this simple name. */
  static boolean have(ClassModel model, String simpleName) {
    return isNamed(model.type(), simpleName) || haveInAttributes(model, simpleName);
  }

  /** Whether such a class is among those of the attributes. */
  static boolean haveInAttributes(ClassModel model, String simpleName) {
    return model.attributes().stream()
        .flatMap(ReachedClasses::of)
        .anyMatch(name -> isNamed(name, simpleName));
  }

  private static boolean isNamed(ClassName type, String simpleName) {
    return type.topLevelClassName().simpleName().equals(simpleName);
  }

  private static Stream<ClassName> of(AttributeModel attribute) {
    Optional<TypeName> supplier = attribute
        .idSource()
        .flatMap(source -> source.match(kind -> Optional.empty(), own -> Optional.of(own.type())));
    return Stream.concat(of(attribute.type()), supplier.stream().flatMap(ReachedClasses::of));
  }

  private static Stream<ClassName> of(AttributeType type) {
    Stream<ClassName> own = of(type.javaType());
    Stream<ClassName> converter =
        type instanceof ConvertedType converted ? of(converted.converter()) : Stream.empty();
    Stream<ClassName> parts = type.parts().stream().flatMap(ReachedClasses::of);
    return Stream.of(own, converter, parts).flatMap(classes -> classes);
  }

  private static Stream<ClassName> of(TypeName type) {
    if (type instanceof ClassName name) {
      return Stream.of(name);
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType);
    }
    return type instanceof ParameterizedTypeName generic
        ? Stream.concat(
            Stream.of(generic.rawType), generic.typeArguments.stream().flatMap(ReachedClasses::of))
        : Stream.empty();
  }
}
