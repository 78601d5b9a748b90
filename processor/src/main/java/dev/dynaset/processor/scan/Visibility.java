package dev.dynaset.processor.scan;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What code in the package of a model can see and call. */
final class Visibility {
  private final PackageElement from;
  private final Elements elements;
  private final Types types;

  Visibility(TypeElement model, Elements elements, Types types) {
    this.from = elements.getPackageOf(model);
    this.elements = elements;
    this.types = types;
  }

  /** Whether a member, its class aside, can be seen. */
  boolean canSee(Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || elements.getPackageOf(member).equals(from);
  }

  /** Whether a class can be seen, with all that enclose it. */
  boolean canSeeType(TypeElement type) {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (!canSee(element)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a class can be seen from everywhere, with all that enclose it. */
  static boolean isPublic(TypeElement type) {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a method or constructor can be called without a try: it throws no checked exceptions.
   */
  boolean canCall(ExecutableElement method) {
    return canSee(method) && method.getThrownTypes().stream().allMatch(this::isUnchecked);
  }

  /** Why a method or constructor cannot be called, as the rest of a sentence; empty if it can. */
  Optional<String> flaw(ExecutableElement method) {
    if (canCall(method)) {
      return Optional.empty();
    }
    return Optional.of(
        canSee(method)
            ? "which throws a checked exception."
            : "which is not visible in the package of the model.");
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return is(thrown, "java.lang.RuntimeException") || is(thrown, "java.lang.Error");
  }

  private boolean is(TypeMirror thrown, String superclass) {
    return types.isSubtype(thrown, elements.getTypeElement(superclass).asType());
  }
}
