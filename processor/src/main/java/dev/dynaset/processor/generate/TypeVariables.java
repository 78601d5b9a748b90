package dev.dynaset.processor.generate;

import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.ClassModel;

/** Type variables of generated code. */
final class TypeVariables {
  private TypeVariables() {}

  /** A type variable that hides no class of the package: one may be called V. */
  static TypeVariableName of(String name, ClassModel model) {
    return TypeVariableName.get(model.traits().hidesVariables() ? name + "_" : name);
  }
}
