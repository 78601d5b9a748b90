package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the classes that an interface or abstract class with {@code @Document} stands for: those that
 * it lists, or else those that it permits.
 */
final class SubtypeScanner {
  private final TypeElement type;
  private final String name;
  private final Located<List<Located<TypeMirror>>> listed;
  private final Types types;
  private final List<Finding> findings;

  /**
   * For one such class.
   *
   * @param findings where what is wrong with the list goes
   */
  SubtypeScanner(TypeElement type, AnnotationView document, Types types, List<Finding> findings) {
    this.type = type;
    this.name = ModelNames.displayName(type);
    this.listed = document.types("subtypes");
    this.types = types;
    this.findings = findings;
  }

  /** Whether a class stands for others, and has no attributes itself. */
  static boolean isNeeded(TypeElement type, AnnotationView document) {
    boolean isInterface = type.getKind() == ElementKind.INTERFACE;
    if (!document.types("subtypes").value().isEmpty()) {
      return isInterface || type.getModifiers().contains(Modifier.ABSTRACT);
    }
    // An interface with getters may be that of a builder, as any class.
    boolean hasGetters = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
    return isInterface && (isSealed(type) || !hasGetters);
  }

  /** What is wrong with a list at a class whose objects are documents themselves. */
  static Optional<Finding> misplaced(TypeElement type, AnnotationView document) {
    return document
        .position("subtypes")
        .filter(position -> type.getKind().isClass())
        .filter(position -> !document.types("subtypes").value().isEmpty())
        .filter(position -> !isNeeded(type, document))
        .map(position -> Problem.SUBTYPES_MISPLACED.at(
            position,
            ModelNames.displayName(type),
            type.getKind() == ElementKind.RECORD ? "record" : "class"));
  }

  static boolean isSealed(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED);
  }

  /** The classes, each with the place where it is named. */
  List<Located<TypeElement>> scan() {
    return subclassesFirst(listed.value().isEmpty() ? permitted() : listed());
  }

  private List<Located<TypeElement>> permitted() {
    if (!isSealed(type)) {
      reportOpen(type);
    }
    permitted(type)
        .filter(subtype -> subtype.getKind() == ElementKind.INTERFACE)
        .forEach(this::reportOpen);
    return permitted(type)
        .filter(subtype -> subtype.getKind() != ElementKind.INTERFACE)
        .distinct()
        .map(subtype -> new Located<>(subtype, SourcePosition.of(type)))
        .toList();
  }

  private void reportOpen(TypeElement open) {
    findings.add(Problem.DOCUMENT_NOT_SEALED.at(
        SourcePosition.of(type),
        ModelNames.displayName(open),
        KotlinCures.areFor(open)
            ? "List them, since kapt does not show what Kotlin seals: " + KotlinCures.SUBTYPES
            : "Make it sealed, or list them: @Document(subtypes = {…})"));
  }

  /** The classes that an interface permits; for sealed interfaces among them, what those permit. */
  private static Stream<TypeElement> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .flatMap(subtype -> TypeMapper.element(subtype).stream())
        .flatMap(subtype -> isSealed(subtype) && subtype.getKind() == ElementKind.INTERFACE
            ? permitted(subtype)
            : Stream.of(subtype));
  }

  private List<Located<TypeElement>> listed() {
    List<Located<TypeElement>> classes = new ArrayList<>();
    for (Located<TypeMirror> entry : listed.value()) {
      Optional<TypeElement> element = TypeMapper.element(entry.value());
      if (element.isEmpty() || !isBelow(element.get(), type)) {
        boolean isInterface = type.getKind() == ElementKind.INTERFACE;
        report(Problem.SUBTYPE_UNRELATED, entry, isInterface ? "implement" : "extend", name);
      } else if (standsForOthers(element.get())) {
        report(Problem.SUBTYPE_ABSTRACT, entry);
      } else if (classes.stream().anyMatch(other -> other.value().equals(element.get()))) {
        report(Problem.SUBTYPE_REPEATED, entry);
      } else {
        classes.add(new Located<>(element.get(), entry.position()));
      }
    }
    permitted(type)
        .filter(permitted -> classes.stream().noneMatch(other -> isBelow(other.value(), permitted)))
        .distinct()
        .forEach(left -> findings.add(
            Problem.SUBTYPE_LEFT_OUT.at(listed.position(), name, ModelNames.displayName(left))));
    return classes;
  }

  private void report(Problem problem, Located<TypeMirror> entry, Object... words) {
    String shown = TypeMapper.element(entry.value())
        .map(ModelNames::displayName)
        .orElseGet(() -> entry.value().toString());
    findings.add(problem.at(
        entry.position(),
        Stream.concat(Stream.of(name, shown), Stream.of(words)).toArray()));
  }

  /** Whether there are no objects of it but those of classes below it; builders make some. */
  private static boolean standsForOthers(TypeElement listed) {
    boolean isAbstract = listed.getKind() == ElementKind.INTERFACE
        || listed.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract
        && DocumentScanner.annotation(listed)
            .filter(document -> !isNeeded(listed, document))
            .isEmpty();
  }

  /** In this order, the first class that an object is an instance of is its own. */
  private List<Located<TypeElement>> subclassesFirst(List<Located<TypeElement>> classes) {
    List<Located<TypeElement>> ordered = new ArrayList<>();
    for (Located<TypeElement> added : classes) {
      int place = 0;
      while (place < ordered.size()
          && !isBelow(added.value(), ordered.get(place).value())) {
        place++;
      }
      ordered.add(place, added);
    }
    return ordered;
  }

  private boolean isBelow(TypeElement lower, TypeElement upper) {
    return types.isSubtype(types.erasure(lower.asType()), types.erasure(upper.asType()));
  }
}
