package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/** The names of a model. */
final class ModelNames {
  private ModelNames() {}

  /** For messages: {@code Outer.Line}. */
  static String displayName(TypeElement model) {
    return String.join(".", ClassName.get(model).simpleNames());
  }

  /**
   * What the names of generated classes start with, unless the model says so: {@code Outer_Line}.
   */
  static String prefix(TypeElement model) {
    return String.join("_", ClassName.get(model).simpleNames());
  }
}
