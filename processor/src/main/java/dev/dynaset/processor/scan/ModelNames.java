package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.Located;
import javax.lang.model.element.TypeElement;

/** The names of a model. */
final class ModelNames {
  private ModelNames() {}

  /** For messages: {@code Outer.Line}. */
  static String displayName(TypeElement model) {
    return String.join(".", ClassName.get(model).simpleNames());
  }

  /**
   * What the names of generated classes start with: what the annotation of the model says, or else
   * its own name.
   */
  static Located<String> prefix(TypeElement model, AnnotationView annotation) {
    Located<String> given = annotation.string("generatedPrefix", "");
    return given.value().isEmpty() ? new Located<>(prefix(model), given.position()) : given;
  }

  /**
   * What the names of generated classes start with, unless the model says so: {@code Outer_Line}.
   */
  private static String prefix(TypeElement model) {
    return String.join("_", ClassName.get(model).simpleNames());
  }
}
