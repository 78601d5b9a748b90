package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConvertedType;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/**
 * A part of a key as a parameter of generated methods.
 *
 * @param attribute the attribute
 * @param role what it is in the key of the table, in words
 * @param form the forms of types, as expressions outside of the codec; made only for the few parts
 *     that need one
 */
record KeyPart(AttributeModel attribute, String role, Function<AttributeType, CodeBlock> form) {
  private static final Set<String> PACKAGES = Set.of("dev", "java", "javax", "software");

  String member() {
    return attribute.member();
  }

  TypeName type() {
    return attribute.type().required();
  }

  /** Several values; of other people's types, which may have subtypes, also some of these. */
  TypeName collection() {
    TypeName type = type().box();
    boolean hasSubtypes = attribute.type().content() instanceof ConvertedType
        && !type.isBoxedPrimitive()
        && type instanceof ClassName;
    return ParameterizedTypeName.get(
        ClassName.get(Collection.class), hasSubtypes ? WildcardTypeName.subtypeOf(type) : type);
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
    return value(CodeBlock.of("$L", parameter));
  }

  /** The stored form of what an expression gives. */
  CodeBlock value(CodeBlock given) {
    AttributeType type = attribute.type().content();
    ValueMethods methods = ValueMethods.of(type);
    // A generated id need not be part of a key: it may be a boolean, which is written by its form.
    return type.wire().isKey() && !methods.writesForm()
        ? CodeBlock.of("$T.$L($S, $L)", RuntimeTypes.KEY_VALUES, methods.writer(), member(), given)
        : CodeBlock.of(
            "$T.value($S, $L, $L)", RuntimeTypes.KEY_VALUES, member(), form.apply(type), given);
  }

  CodeBlock value() {
    return value(variable());
  }

  /** {@code "id", Forms.string()}: the member, and how it is stored. */
  CodeBlock memberAndForm() {
    return CodeBlock.of("$S, $L", member(), form.apply(attribute.type().content()));
  }
}
