package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The operations on one item, by the parts of its key instead of the key. */
final class KeyMethods {
  private final TableModel model;
  private final GeneratedTypes types;
  private final List<KeyPart> keys;

  KeyMethods(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.keys = Keys.ofTable(model);
  }

  List<MethodSpec> reads() {
    return List.of(
        method(
            "get",
            model.type(),
            "Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none."),
        method("find", optional(), "Reads one item, if it exists: one GetItem."),
        method(
            "exists",
            TypeName.BOOLEAN,
            "Tells whether an item exists: one GetItem that returns the key alone."));
  }

  List<MethodSpec> writes() {
    return List.of(
        change(
            "update",
            model.type(),
            "Changes one item, and returns it as it is then: one UpdateItem. Throws"
                + " {@code ItemNotFoundException} if there is none."),
        change(
            "upsert",
            model.type(),
            "Changes one item, or creates it if there is none, and returns it as it is then: one"
                + " UpdateItem. Throws {@code IllegalArgumentException}, and sends nothing, if a"
                + " member that must not be absent is not set."),
        method(
            "delete", optional(), "Deletes one item, and returns it as it was: one DeleteItem."));
  }

  /** Those of a table that has a condition, which an item must fulfil. */
  List<MethodSpec> conditionalWrites() {
    String fails = " Throws {@code ConditionFailedException} if the condition does not hold.";
    return List.of(
        change(
            "update",
            model.type(),
            "Changes one item, and returns it as it is then: one UpdateItem." + fails),
        change(
            "upsert",
            model.type(),
            "Changes one item, or creates it if there is none, and returns it as it is then: one"
                + " UpdateItem." + fails),
        method(
            "delete",
            optional(),
            "Deletes one item, and returns it as it was: one DeleteItem." + fails));
  }

  /** Those that send nothing yet. */
  List<MethodSpec> prepared() {
    TypeName write =
        ParameterizedTypeName.get(RuntimeTypes.PREPARED_WRITE, model.type(), types.attributes());
    return List.of(
        method(
            "get",
            ParameterizedTypeName.get(RuntimeTypes.READ, model.type()),
            "The read of one item: a GetItem, or a part of one of many items."),
        change("update", write, "The change of one item, which must exist: an UpdateItem."),
        change("upsert", write, "The change of one item, or its creation: an UpdateItem."),
        method("delete", write, "The deletion of one item: a DeleteItem."),
        method(
            "check",
            write,
            "The check that one item exists, and fulfils the condition if there is one: for"
                + " transactions."));
  }

  private TypeName optional() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), model.type());
  }

  private MethodSpec method(String name, TypeName returned, String javadoc) {
    return spec(name, returned, javadoc)
        .addStatement("return $L($L)", name, key())
        .build();
  }

  private MethodSpec change(String name, TypeName returned, String javadoc) {
    TypeName change = ParameterizedTypeName.get(
        ClassName.get(Function.class),
        types.update(),
        ParameterizedTypeName.get(RuntimeTypes.UPDATE, types.update()));
    String parameter = "change";
    while (isVariable(parameter)) {
      parameter += "_";
    }
    return spec(name, returned, javadoc)
        .addParameter(change, parameter)
        .addStatement("return $L($L, $L)", name, key(), parameter)
        .build();
  }

  private boolean isVariable(String name) {
    return keys.stream().anyMatch(key -> key.variable().equals(name));
  }

  private CodeBlock key() {
    CodeBlock parts = keys.stream()
        .map(key -> CodeBlock.of("$L", key.variable()))
        .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", types.key(), parts);
  }

  private MethodSpec.Builder spec(String name, TypeName returned, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameters(keys.stream().map(KeyPart::parameter).toList())
        .addJavadoc(javadoc);
  }
}
