package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.AttributeType.ConvertedType;
import dev.dynaset.processor.model.AttributeType.EnumType;
import dev.dynaset.processor.model.AttributeType.WrapperType;
import dev.dynaset.processor.model.ConverterCreation;
import javax.lang.model.element.Modifier;

/** The constants of a codec for enums, converted types and records of one component. */
final class FormConstants {
  private final ClassName codec;
  private final CodecConstants constants;
  private final Modifier[] visibility;

  FormConstants(ClassName codec, CodecConstants constants, Modifier... visibility) {
    this.codec = codec;
    this.constants = constants;
    this.visibility = visibility;
  }

  void addTo(TypeSpec.Builder type) {
    for (AttributeType form : constants.forms()) {
      type.addField(field(form));
    }
    for (AttributeType form : constants.forms()) {
      if (form instanceof WrapperType wrapper) {
        type.addType(converter(wrapper));
      }
    }
  }

  private FieldSpec field(AttributeType type) {
    ClassName form = type instanceof EnumType ? RuntimeTypes.ENUM_FORM : RuntimeTypes.FORM;
    return FieldSpec.builder(
            ParameterizedTypeName.get(form, type.javaType().box()), constants.name(type))
        .addModifiers(visibility)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(initializer(type))
        .build();
  }

  private CodeBlock initializer(AttributeType type) {
    if (type instanceof EnumType) {
      return CodeBlock.of("$T.of($T.values())", RuntimeTypes.ENUM_FORM, type.javaType());
    }
    if (type instanceof ConvertedType converted) {
      return CodeBlock.of(
          "$T.converted($L, $L)",
          RuntimeTypes.FORMS,
          creation(converted),
          constants.form(converted.stored()));
    }
    WrapperType wrapper = (WrapperType) type;
    return CodeBlock.of(
        "$T.converted(new $T(), $L)",
        RuntimeTypes.FORMS,
        converterName(wrapper),
        constants.form(wrapper.wrapped()));
  }

  private CodeBlock creation(ConvertedType type) {
    boolean isGeneric = type.converter() instanceof ParameterizedTypeName;
    TypeName raw = type.converter() instanceof ParameterizedTypeName generic
        ? generic.rawType
        : type.converter();
    CodeBlock argument = CodeBlock.of("");
    if (type.creation() instanceof ConverterCreation.WithConstants) {
      argument = CodeBlock.of("$T.values()", type.javaType());
    } else if (type.creation() instanceof ConverterCreation.WithForm own) {
      argument = constants.form(own.form());
    }
    return CodeBlock.of("new $T$L($L)", raw, isGeneric ? "<>" : "", argument);
  }

  private ClassName converterName(WrapperType type) {
    return codec.nestedClass(constants.converterName(type));
  }

  private TypeSpec converter(WrapperType type) {
    TypeName stored = type.wrapped().javaType().box();
    return TypeSpec.classBuilder(converterName(type))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeTypes.CONVERTER, type.javaType(), stored))
        .addJavadoc("A {@link $T} is stored as its component.\n", type.javaType())
        .addMethod(method("toStored", stored, type.javaType(), "value")
            .addStatement("return value.$L()", type.component())
            .build())
        .addMethod(method("fromStored", type.javaType(), stored, "stored")
            .addStatement("return new $T(stored)", type.javaType())
            .build())
        .build();
  }

  private static MethodSpec.Builder method(
      String name, TypeName returned, TypeName parameter, String variable) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameter(parameter, variable);
  }
}
