package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import javax.lang.model.element.Modifier;

/**
 * The static method that makes a condition, or changes, of a lambda: a value to keep. The superclass
 * has one of the same name that also takes the vocabulary.
 */
final class ValueMethod {
  private ValueMethod() {}

  /**
   * The method.
   *
   * @param name its name, and that of its parameter
   * @param value what it makes, of a vocabulary
   * @param lambda what it takes, of the same vocabulary
   */
  static MethodSpec of(
      String name, String javadoc, ClassName value, ClassName lambda, ClassName vocabulary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(value, vocabulary))
        .addParameter(ParameterizedTypeName.get(lambda, vocabulary), name)
        .addJavadoc(javadoc)
        .addJavadoc(JavadocTags.parameter(name, "a lambda or a reference to a method, not null"))
        .addStatement("return $L($L, $T.INSTANCE)", name, name, vocabulary)
        .build();
  }
}
