package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConstantFormType;
import dev.dynaset.processor.model.ConstantFormType.FormCases;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.EnumConstant;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.WrapperType;
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
    for (ConstantFormType form : constants.forms()) {
      type.addField(form.match(new Field()));
    }
    for (ConstantFormType form : constants.forms()) {
      if (form instanceof WrapperType wrapper) {
        type.addType(converter(wrapper));
      }
    }
  }

  /** The constant of a form. */
  private final class Field implements FormCases<FieldSpec> {
    @Override
    public FieldSpec enumeration(EnumType type) {
      return field(RuntimeTypes.ENUM_FORM, type, enumForm(type));
    }

    @Override
    public FieldSpec converted(ConvertedType type) {
      return convertedField(type, creation(type), type.stored());
    }

    @Override
    public FieldSpec wrapper(WrapperType type) {
      return convertedField(type, CodeBlock.of("new $T()", converterName(type)), type.wrapped());
    }

    private FieldSpec convertedField(
        ConstantFormType type, CodeBlock converter, AttributeType stored) {
      return field(
          RuntimeTypes.FORM,
          type,
          CodeBlock.of(
              "$T.converted($L, $L)", RuntimeTypes.FORMS, converter, constants.form(stored)));
    }
  }

  /** {@code EnumForm.of(Status.values()).stored(Status.PAID, "paid")}. */
  static CodeBlock enumForm(EnumType type) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.of($T.values())", RuntimeTypes.ENUM_FORM, type.javaType());
    for (EnumConstant constant : type.constants()) {
      if (constant.isTexted()) {
        code.add(
            ".stored($T.$L, $L",
            type.javaType(),
            constant.name(),
            StringLiteral.of(constant.storedName()));
        constant.aliases().forEach(alias -> code.add(", $L", StringLiteral.of(alias)));
        code.add(")");
      }
    }
    type.constants().stream()
        .filter(EnumConstant::unknown)
        .forEach(constant -> code.add(".unknown($T.$L)", type.javaType(), constant.name()));
    return code.build();
  }

  private FieldSpec field(ClassName form, ConstantFormType type, CodeBlock initializer) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(form, type.javaType().box()), constants.name(type))
        .addModifiers(visibility)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(initializer)
        .build();
  }

  private CodeBlock creation(ConvertedType type) {
    boolean isGeneric = type.converter() instanceof ParameterizedTypeName;
    TypeName raw = type.converter() instanceof ParameterizedTypeName generic
        ? generic.rawType
        : type.converter();
    CodeBlock argument = type.creation()
        .match(
            () -> CodeBlock.of(""),
            () -> CodeBlock.of("$T.values()", type.javaType()),
            own -> constants.form(own.form()));
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
