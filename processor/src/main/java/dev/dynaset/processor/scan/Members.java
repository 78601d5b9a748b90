package dev.dynaset.processor.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The declarations of a model that can carry annotations of Dynaset: its own and those of its
 * supertypes.
 */
final class Members {
  private Members() {}

  /**
   * The supertypes of a model and the model itself, each after its own supertypes; not
   * {@code Object}.
   */
  static List<TypeElement> hierarchy(TypeElement model) {
    List<TypeElement> hierarchy = new ArrayList<>();
    add(model, hierarchy, new LinkedHashSet<>());
    return hierarchy;
  }

  private static void add(TypeElement type, List<TypeElement> hierarchy, Set<TypeElement> seen) {
    if (type.getQualifiedName().contentEquals("java.lang.Object") || !seen.add(type)) {
      return;
    }
    Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .flatMap(supertype -> element(supertype).stream())
        .forEach(supertype -> add(supertype, hierarchy, seen));
    hierarchy.add(type);
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }

  /** All that may be an attribute, that of superclasses first. */
  static List<Member> of(TypeElement model, Elements elements, Types types) {
    List<Member> getters = new AbstractGetters(model, elements, types).members();
    if (!getters.isEmpty()) {
      return getters;
    }
    DeclaredType type = (DeclaredType) model.asType();
    return fields(model).stream()
        .map(field ->
            new Member(field, field.getSimpleName().toString(), types.asMemberOf(type, field)))
        .toList();
  }

  /** All fields of classes, those of superclasses first. */
  static List<VariableElement> fields(TypeElement model) {
    return hierarchy(model).stream()
        .filter(type -> !type.getKind().isInterface())
        .flatMap(type -> declared(type).stream())
        .toList();
  }

  /** The fields of a class as they are declared; ecj sorts those of records by their names. */
  private static List<VariableElement> declared(TypeElement type) {
    List<Name> components = type.getRecordComponents().stream()
        .map(RecordComponentElement::getSimpleName)
        .toList();
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .sorted(Comparator.comparingInt(field -> components.indexOf(field.getSimpleName())))
        .toList();
  }

  /** Why a member cannot be an attribute, in a word; empty if it can. */
  static Optional<String> exclusion(Element member) {
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("static");
    }
    return member.getModifiers().contains(Modifier.TRANSIENT)
        ? Optional.of("transient")
        : Optional.empty();
  }
}
