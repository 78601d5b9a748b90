package dev.dynaset.processor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The declarations of a model that can carry annotations of Dynaset: its own and those of its
 * superclasses.
 */
final class Members {
  private Members() {}

  /** The superclasses of a model, the highest first, and the model itself; not {@code Object}. */
  static List<TypeElement> hierarchy(TypeElement model) {
    List<TypeElement> hierarchy = new ArrayList<>();
    hierarchy.add(model);
    while (hierarchy.get(0).getSuperclass() instanceof DeclaredType superclass) {
      TypeElement type = (TypeElement) superclass.asElement();
      if (type.getQualifiedName().contentEquals("java.lang.Object")) {
        break;
      }
      hierarchy.add(0, type);
    }
    return hierarchy;
  }

  /** All fields, those of superclasses first. */
  static List<VariableElement> fields(TypeElement model) {
    return hierarchy(model).stream()
        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .toList();
  }

  /** Why a field cannot be an attribute, in a word; empty if it can. */
  static Optional<String> exclusion(VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("static");
    }
    return field.getModifiers().contains(Modifier.TRANSIENT)
        ? Optional.of("transient")
        : Optional.empty();
  }
}
