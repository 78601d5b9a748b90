package dev.dynaset.processor.validate;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The runtime that generated code will call.
 *
 * @param version its version, as major and minor; empty if there is none
 */
public record RuntimeOnClassPath(Optional<String> version) {
  private static final String VERSION_CLASS = "dev.dynaset.schema.RuntimeVersion";

  /** The runtime on the class path of a compilation. */
  public static RuntimeOnClassPath of(Elements elements) {
    return new RuntimeOnClassPath(Optional.ofNullable(elements.getTypeElement(VERSION_CLASS))
        .flatMap(RuntimeOnClassPath::version));
  }

  private static Optional<String> version(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("CURRENT"))
        .map(VariableElement::getConstantValue)
        .map(String::valueOf)
        .findFirst();
  }
}
