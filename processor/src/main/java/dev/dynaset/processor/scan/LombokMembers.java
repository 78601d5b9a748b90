package dev.dynaset.processor.scan;

import dev.dynaset.processor.problem.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Looks for members that Lombok has yet to make. Once it has, they are there; in the next round its
 * annotations are gone, and modifiers that it changed have changed.
 */
public final class LombokMembers {
  private static final Set<String> MAKE_CONSTRUCTORS = Set.of(
      "Data",
      "Value",
      "Builder",
      "SuperBuilder",
      "NoArgsConstructor",
      "RequiredArgsConstructor",
      "AllArgsConstructor");
  private static final Set<String> MAKE_BUILDERS = Set.of("Builder", "SuperBuilder");
  private static final Set<String> MAKE_GETTERS = Set.of("Data", "Value", "Getter");
  private static final Set<String> MAKE_SETTERS = Set.of("Data", "Setter");
  private static final Set<String> MAKE_FIELDS_FINAL = Set.of("Value");

  private final TypeElement type;
  private final Elements elements;
  private final List<VariableElement> fields;
  private final List<ExecutableElement> methods;

  private LombokMembers(TypeElement type, Elements elements) {
    this.type = type;
    this.elements = elements;
    this.fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> Members.exclusion(field).isEmpty())
        .toList();
    this.methods = ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** Whether a model, or a superclass, has annotations that ask for members. */
  public static boolean areAskedFor(TypeElement model) {
    return Members.hierarchy(model).stream()
        .flatMap(LombokMembers::withMembers)
        .anyMatch(element -> Stream.of(MAKE_CONSTRUCTORS, MAKE_GETTERS, MAKE_SETTERS)
            .anyMatch(names -> LombokAnnotation.of(element, names).findAny().isPresent()));
  }

  /** What Lombok has not made of a model or a superclass; empty if it has no such annotations. */
  public static Optional<Finding> findMissing(TypeElement model, Elements elements) {
    return Members.hierarchy(model).stream()
        .flatMap(type -> new LombokMembers(type, elements).missing(ModelNames.displayName(model)))
        .findFirst();
  }

  /** A class and its members; what stands at a class within it is that one's own affair. */
  private static Stream<Element> withMembers(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        type.getEnclosedElements().stream().filter(member -> !(member instanceof TypeElement)));
  }

  private Stream<Finding> missing(String model) {
    if (type.getKind() == ElementKind.RECORD) {
      // It has all that generated code calls, whatever Lombok adds.
      return Stream.of();
    }
    Stream<LombokAnnotation> constructors = LombokAnnotation.of(type, MAKE_CONSTRUCTORS)
        .filter(annotation -> constructors().anyMatch(this::isDefault));
    Stream<LombokAnnotation> builders = withMembers(type)
        .flatMap(element -> LombokAnnotation.of(element, MAKE_BUILDERS))
        .filter(this::lacksBuilder);
    Stream<LombokAnnotation> finals = LombokAnnotation.of(type, MAKE_FIELDS_FINAL)
        .filter(
            annotation -> !fields.isEmpty() && fields.stream().noneMatch(LombokMembers::isFinal));
    return Stream.of(
            constructors.map(annotation -> annotation.lacks(model, "its constructor")),
            builders.map(annotation -> annotation.lacks(model, "its builder")),
            finals.map(annotation -> annotation.lacks(model, "its fields final")),
            fields.stream().flatMap(field -> accessors(model, field)))
        .flatMap(found -> found);
  }

  private Stream<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
  }

  /** The constructor that a class has because it declares none. */
  private boolean isDefault(ExecutableElement constructor) {
    return elements.getOrigin(constructor) == Elements.Origin.MANDATED;
  }

  /** An abstract class has a class of builders, but no method that gives one. */
  private boolean lacksBuilder(LombokAnnotation annotation) {
    String name = annotation.value("builderMethodName").orElse("builder");
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract
        ? ElementFilter.typesIn(type.getEnclosedElements()).isEmpty()
        : !name.isEmpty()
            && methods.stream().noneMatch(method -> method.getSimpleName().contentEquals(name));
  }

  private static boolean isFinal(VariableElement field) {
    return field.getModifiers().contains(Modifier.FINAL);
  }

  private Stream<Finding> accessors(String model, VariableElement field) {
    String name = field.getSimpleName().toString();
    Stream<LombokAnnotation> getters = annotations(field, MAKE_GETTERS)
        .filter(annotation -> lacksAccessor(field, List.of("", "get", "is"), 0));
    Stream<LombokAnnotation> setters = annotations(field, MAKE_SETTERS)
        .filter(annotation -> !isFinal(field) && lacksAccessor(field, List.of("", "set"), 1));
    return Stream.concat(
        getters.map(annotation -> annotation.lacks(model, "a getter of '" + name + "'")),
        setters.map(annotation -> annotation.lacks(model, "a setter of '" + name + "'")));
  }

  /** Those of the field, or else those of its class. */
  private Stream<LombokAnnotation> annotations(VariableElement field, Set<String> names) {
    List<LombokAnnotation> own = LombokAnnotation.of(field, names).toList();
    Stream<LombokAnnotation> all = own.isEmpty() ? LombokAnnotation.of(type, names) : own.stream();
    return all.filter(annotation ->
        annotation.value("value").filter(level -> level.endsWith("NONE")).isEmpty());
  }

  private boolean lacksAccessor(Element field, List<String> prefixes, int parameters) {
    String name = field.getSimpleName().toString().toLowerCase(Locale.ROOT);
    String withoutIs = name.startsWith("is") ? name.substring(2) : name;
    Set<String> names = prefixes.stream()
        .flatMap(prefix -> Stream.of(prefix + name, prefix + withoutIs))
        .collect(Collectors.toSet());
    return methods.stream()
        .filter(method -> method.getParameters().size() == parameters)
        .noneMatch(
            method -> names.contains(method.getSimpleName().toString().toLowerCase(Locale.ROOT)));
  }
}
