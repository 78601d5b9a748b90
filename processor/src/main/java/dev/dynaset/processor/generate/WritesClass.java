package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The writes with options, nested in the class of their table: {@code OrderTable.Conditional} and
 * {@code OrderTable.Prepared}.
 */
final class WritesClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final KeyMethods keyMethods;

  WritesClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.keyMethods = new KeyMethods(model, types);
  }

  /** The methods of the table that lead to them. */
  List<MethodSpec> accessors() {
    TypeName condition = ParameterizedTypeName.get(RuntimeTypes.CONDITION, types.attributes());
    return List.of(
        accessor("onlyIf", types.conditional(), "onlyIf(condition)")
            .addParameter(condition, "condition")
            .build(),
        onlyIf(condition),
        accessor("lastWriteWins", types.conditional(), "lastWriteWins()").build(),
        accessor("prepare", types.prepared(), "none()").build());
  }

  private MethodSpec onlyIf(TypeName condition) {
    return CodecClass.override("onlyIf")
        .returns(types.conditional())
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Function.class),
                WildcardTypeName.supertypeOf(types.attributes()),
                condition),
            "condition")
        .addStatement("return onlyIf(condition.apply($T.INSTANCE))", types.attributes())
        .build();
  }

  private static MethodSpec.Builder accessor(String name, ClassName writes, String options) {
    return CodecClass.override(name)
        .returns(writes)
        .addStatement(
            "return new $T(binding(), $T.$L)", writes, RuntimeTypes.WRITE_OPTIONS, options);
  }

  TypeSpec conditional() {
    return writes(
        types.conditional(),
        RuntimeTypes.CONDITIONAL_WRITES,
        "Writes that succeed only if a condition holds, or whatever the version of the item is.\n",
        keyMethods.conditionalWrites());
  }

  TypeSpec prepared() {
    return writes(
        types.prepared(),
        RuntimeTypes.PREPARED_WRITES,
        "Writes and reads as values: each is sent when it is executed, alone or with others.\n",
        keyMethods.prepared());
  }

  private TypeSpec writes(
      ClassName name, ClassName superclass, String javadoc, List<MethodSpec> methods) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            superclass, model.type(), types.key(), types.attributes(), types.update(), name))
        .addJavadoc(javadoc)
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(TableClass.binding(model, types))
            .addParameter(RuntimeTypes.WRITE_OPTIONS, "options")
            .addStatement("super(binding, $L, options)", vocabularies(types))
            .build())
        .addMethod(MethodSpec.methodBuilder("with")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(name)
            .addParameter(RuntimeTypes.WRITE_OPTIONS, "options")
            .addStatement("return new $T(binding(), options)", name)
            .build())
        .addMethods(methods)
        .build();
  }

  /** {@code OrderAttributes.INSTANCE, OrderUpdate.INSTANCE}. */
  static CodeBlock vocabularies(GeneratedTypes types) {
    return CodeBlock.of("$T.INSTANCE, $T.INSTANCE", types.attributes(), types.update());
  }
}
