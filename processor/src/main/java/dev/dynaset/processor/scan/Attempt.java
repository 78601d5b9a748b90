package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.Creation;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * A constructor or static method that may create a model.
 *
 * @param method it
 * @param creation how it creates the model, if it does
 * @param flaw why it does not, as the rest of a sentence that starts with it
 * @param fit how many of the members it takes as they are
 */
record Attempt(ExecutableElement method, Optional<Creation> creation, String flaw, int fit) {
  static Attempt works(ExecutableElement method, Creation creation, int fit) {
    return new Attempt(method, Optional.of(creation), "", fit);
  }

  static Attempt fails(ExecutableElement method, String flaw, int fit) {
    return new Attempt(method, Optional.empty(), flaw, fit);
  }

  boolean works() {
    return creation.isPresent();
  }

  int parameters() {
    return method.getParameters().size();
  }

  /** For messages: {@code create(id, total)}. */
  String signature() {
    String name = method.getKind() == ElementKind.CONSTRUCTOR
        ? Objects.requireNonNull(method.getEnclosingElement()).getSimpleName().toString()
        : method.getSimpleName().toString();
    return name
        + method.getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
