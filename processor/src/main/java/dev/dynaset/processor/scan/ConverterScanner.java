package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.ConverterCreation;
import dev.dynaset.processor.model.UnmappedType;
import dev.dynaset.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the converter that an annotation names: what it converts, to what, and how it is made. */
final class ConverterScanner {
  private static final String CONVERTER = "dev.dynaset.AttributeConverter";
  private static final String ORDERED = "dev.dynaset.OrderedConverter";
  private static final String FORM = "dev.dynaset.codec.Form";

  private final TypeMapper mapper;
  private final Types types;
  private final Visibility visibility;
  /** The converters that are being mapped: one may store what it converts itself. */
  private final Set<TypeElement> open = new HashSet<>();

  ConverterScanner(TypeMapper mapper, Types types, Visibility visibility) {
    this.mapper = mapper;
    this.types = types;
    this.visibility = visibility;
  }

  /** Whether the converter converts just this type. */
  boolean isFor(AnnotationView annotation, TypeMirror type) {
    return converter(annotation)
        .flatMap(converter -> conversion(applied(converter, type)))
        .filter(conversion -> types.isSameType(conversion.getTypeArguments().get(0), boxed(type)))
        .isPresent();
  }

  /** The type as the converter stores it. */
  AttributeType scan(AnnotationView annotation, TypeMirror type, MemberReport report) {
    Optional<TypeElement> converter = converter(annotation);
    if (converter.isEmpty()) {
      return unusable(annotation, type, report, "it is no class");
    }
    TypeElement element = converter.get();
    DeclaredType applied = applied(element, type);
    Optional<DeclaredType> conversion = conversion(applied);
    if (conversion.isEmpty()) {
      return unusable(
          annotation, type, report, "it does not implement " + CONVERTER + " with its types");
    }
    TypeMirror converted = conversion.get().getTypeArguments().get(0);
    if (!types.isSameType(converted, boxed(type))) {
      report.add(
          Problem.CONVERTER_OF_OTHER_TYPE,
          annotation.valuePosition("value"),
          TypeName.get(type),
          ClassName.get(element),
          TypeName.get(converted));
      return new UnmappedType(TypeName.get(type));
    }
    if (!isWithinBounds(element, type)) {
      return unusable(
          annotation, type, report, "its type parameter does not allow " + TypeName.get(type));
    }
    Optional<ConverterCreation> creation = creation(element, applied, type, report);
    if (creation.isEmpty()) {
      return unusable(
          annotation,
          type,
          report,
          "generated code cannot make one: it must be a class that is visible and neither abstract"
              + " nor inner, with a visible constructor without parameters");
    }
    if (!open.add(element)) {
      return unusable(
          annotation,
          type,
          report,
          "what it stores is converted by " + ClassName.get(element) + " again");
    }
    AttributeType stored = mapper.part(conversion.get().getTypeArguments().get(1), report);
    open.remove(element);
    return new ConvertedType(
        TypeName.get(applied),
        creation.get(),
        stored,
        supertype(applied, ORDERED).isPresent(),
        TypeName.get(type));
  }

  private AttributeType unusable(
      AnnotationView annotation, TypeMirror type, MemberReport report, String reason) {
    report.add(Problem.CONVERTER_UNUSABLE, annotation.valuePosition("value"), reason);
    return new UnmappedType(TypeName.get(type));
  }

  private static Optional<TypeElement> converter(AnnotationView annotation) {
    return annotation.type("value").flatMap(TypeMapper::element);
  }

  private Optional<DeclaredType> conversion(DeclaredType applied) {
    return supertype(applied, CONVERTER)
        .filter(supertype -> supertype.getTypeArguments().size() == 2);
  }

  /** The converter with the type as its argument, if it takes one. */
  private DeclaredType applied(TypeElement converter, TypeMirror type) {
    return converter.getTypeParameters().size() == 1
        ? types.getDeclaredType(converter, boxed(type))
        : (DeclaredType) converter.asType();
  }

  private boolean isWithinBounds(TypeElement converter, TypeMirror type) {
    return converter.getTypeParameters().size() != 1
        || converter.getTypeParameters().get(0).getBounds().stream()
            .allMatch(bound -> types.isSubtype(types.erasure(boxed(type)), types.erasure(bound)));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass((javax.lang.model.type.PrimitiveType) type).asType()
        : type;
  }

  private Optional<DeclaredType> supertype(TypeMirror type, String name) {
    if (TypeMapper.element(type)
        .filter(element -> element.getQualifiedName().contentEquals(name))
        .isPresent()) {
      return Optional.of((DeclaredType) type);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> supertype(supertype, name).stream())
        .findFirst();
  }

  private Optional<ConverterCreation> creation(
      TypeElement converter, DeclaredType applied, TypeMirror type, MemberReport report) {
    boolean isInner = converter.getEnclosingElement() instanceof TypeElement
        && !converter.getModifiers().contains(Modifier.STATIC);
    if (!isConcrete(converter) || isInner || !visibility.canSeeType(converter)) {
      return Optional.empty();
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .filter(visibility::canCall)
            .toList();
    for (ExecutableElement constructor : constructors) {
      if (constructor.getParameters().isEmpty()) {
        return Optional.of(new ConverterCreation.Plain());
      }
    }
    for (ExecutableElement constructor : constructors) {
      Optional<ConverterCreation> creation = withParameter(constructor, applied, type, report);
      if (creation.isPresent()) {
        return creation;
      }
    }
    return Optional.empty();
  }

  private static boolean isConcrete(TypeElement converter) {
    boolean isClass =
        converter.getKind() == ElementKind.CLASS || converter.getKind() == ElementKind.RECORD;
    return isClass && !converter.getModifiers().contains(Modifier.ABSTRACT);
  }

  private Optional<ConverterCreation> withParameter(
      ExecutableElement constructor, DeclaredType applied, TypeMirror type, MemberReport report) {
    if (constructor.getParameters().size() != 1) {
      return Optional.empty();
    }
    TypeMirror parameter = ((ExecutableType) types.asMemberOf(applied, constructor))
        .getParameterTypes()
        .get(0);
    if (parameter instanceof ArrayType constants
        && isEnum(type)
        && types.isSameType(constants.getComponentType(), type)) {
      return Optional.of(new ConverterCreation.WithConstants());
    }
    return supertype(parameter, FORM)
        .filter(form -> form.getTypeArguments().size() == 1
            && types.isSameType(form.getTypeArguments().get(0), boxed(type)))
        .map(form -> new ConverterCreation.WithForm(mapper.plain(type, report)));
  }

  private static boolean isEnum(TypeMirror type) {
    return TypeMapper.element(type)
        .filter(element -> element.getKind() == ElementKind.ENUM)
        .isPresent();
  }
}
