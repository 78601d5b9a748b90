package dev.dynaset.processor.scan;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The static methods of a model that may give a builder. */
final class BuilderMethods {
  private static final Set<String> NAMES = Set.of("builder", "newBuilder");

  private BuilderMethods() {}

  static List<ExecutableElement> of(TypeElement model) {
    return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC)
            && NAMES.contains(method.getSimpleName().toString())
            && method.getParameters().isEmpty()
            && method.getTypeParameters().isEmpty())
        .toList();
  }
}
