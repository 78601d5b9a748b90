package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import java.util.Set;

/**
 * A part of a key as a parameter of generated methods.
 *
 * @param attribute the attribute
 */
record KeyPart(AttributeModel attribute) {
  private static final Set<String> PACKAGES = Set.of("dev", "java", "javax", "software");

  String member() {
    return attribute.member();
  }

  TypeName type() {
    return attribute.type().required();
  }

  /** A variable that hides no class and no package: a member may be called {@code Objects}. */
  String variable() {
    boolean hides = Character.isUpperCase(member().codePointAt(0)) || PACKAGES.contains(member());
    return hides ? member() + "_" : member();
  }

  ParameterSpec parameter() {
    return parameter(variable());
  }

  ParameterSpec parameter(String name) {
    return ParameterSpec.builder(type(), name).build();
  }

  /** {@code KeyValues.string("id", id)}. */
  CodeBlock value(String parameter) {
    return CodeBlock.of(
        "$T.$L($S, $L)",
        RuntimeTypes.KEY_VALUES,
        attribute.type().scalar().keyValue(),
        member(),
        parameter);
  }

  CodeBlock value() {
    return value(variable());
  }
}
