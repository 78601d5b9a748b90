package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.Creation;
import dev.dynaset.processor.model.Creation.Argument;
import dev.dynaset.processor.model.Creation.Step;
import java.util.function.Function;

/**
 * The body of a method that makes an object of a model: by setters, by a constructor or static
 * method, or by a builder.
 */
final class Construction implements Creation.Cases<CodeBlock> {
  /** The compiler's stack has to hold a chain of calls. */
  static final int LONGEST_CHAIN = 100;

  private final ClassModel model;
  private final Function<AttributeModel, CodeBlock> reading;

  /**
   * A construction.
   *
   * @param reading the expression that reads an attribute; a primitive, if the type of the member
   *     is one or boxes one and the member is not nullable
   */
  Construction(ClassModel model, Function<AttributeModel, CodeBlock> reading) {
    this.model = model;
    this.reading = reading;
  }

  /** The statements; the last returns the object. */
  CodeBlock body() {
    return model.creation().match(this);
  }

  @Override
  public CodeBlock setters(Creation.Setters creation) {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T item = new $T()", model.type(), model.type());
    model.members().forEach(attribute -> code.addStatement(setting(attribute)));
    return code.addStatement("return item").build();
  }

  @Override
  public CodeBlock builder(Creation.Builder creation) {
    return creation.steps().size() <= LONGEST_CHAIN
            && creation.steps().stream().allMatch(Step::returnsBuilder)
        ? chain(creation)
        : statements(creation);
  }

  @Override
  public CodeBlock none(Creation.None creation) {
    throw new IllegalArgumentException("no way to make " + model.displayName());
  }

  @Override
  public CodeBlock arguments(Creation.Arguments creation) {
    CodeBlock call = creation
        .method()
        .map(method -> CodeBlock.of("$T.$L", model.type(), method))
        .orElseGet(() -> CodeBlock.of("new $T", model.type()));
    CodeBlock values =
        creation.arguments().stream().map(this::value).collect(CodeBlock.joining(",\n"));
    CodeBlock.Builder code = CodeBlock.builder();
    if (creation.arguments().size() == model.members().size()) {
      return code.addStatement("return $L(\n$L)", call, values).build();
    }
    code.addStatement("$T item = $L(\n$L)", model.type(), call, values);
    model.members().stream()
        .filter(attribute -> !creation.takes(attribute.member()))
        .forEach(attribute -> code.addStatement(setting(attribute)));
    return code.addStatement("return item").build();
  }

  private CodeBlock chain(Creation.Builder creation) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("return $T.$L()", model.type(), creation.start());
    creation.steps().forEach(step -> code.add("\n.$L", call(step)));
    return CodeBlock.builder()
        .addStatement(code.add("\n.$L()", creation.build()).build())
        .build();
  }

  private CodeBlock statements(Creation.Builder creation) {
    CodeBlock.Builder code = CodeBlock.builder()
        .addStatement("$T builder = $T.$L()", creation.type(), model.type(), creation.start());
    for (Step step : creation.steps()) {
      code.addStatement(step.returnsBuilder() ? "builder = builder.$L" : "builder.$L", call(step));
    }
    return code.addStatement("return builder.$L()", creation.build()).build();
  }

  private CodeBlock call(Step step) {
    return CodeBlock.of("$L($L)", step.method(), value(step.argument()));
  }

  private CodeBlock setting(AttributeModel attribute) {
    return attribute
        .setter()
        .match(
            field -> CodeBlock.of("item.$L = $L", field.name(), reading.apply(attribute)),
            method -> CodeBlock.of(
                "item.$L($L)", method.name(), value(attribute, attribute.type().javaType())),
            () -> {
              throw new IllegalArgumentException("no way to set " + attribute.member());
            });
  }

  private AttributeModel member(String name) {
    return model.members().stream()
        .filter(member -> member.member().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private CodeBlock value(Argument argument) {
    return value(member(argument.member()), argument.parameter());
  }

  /** A reading that calls the method or constructor of this parameter, whatever others there are. */
  private CodeBlock value(AttributeModel attribute, TypeName parameter) {
    CodeBlock value = reading.apply(attribute);
    // What a form reads is boxed already, and a cast that is not needed is a warning.
    if (!parameter.isBoxedPrimitive()
        || attribute.nullable()
        || ValueMethods.of(attribute.type()).readsForm()) {
      return value;
    }
    String cast = attribute.absent().isPresent() ? "($T) ($L)" : "($T) $L";
    return CodeBlock.of(cast, parameter, value);
  }
}
