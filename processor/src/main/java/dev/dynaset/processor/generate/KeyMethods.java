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

  MethodSpec delete() {
    return method(
        "delete", optional(), "Deletes one item, and returns it as it was: one DeleteItem.");
  }

  private TypeName optional() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), model.type());
  }

  private MethodSpec method(String name, TypeName returned, String javadoc) {
    CodeBlock parts = keys.stream()
        .map(key -> CodeBlock.of("$L", key.variable()))
        .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameters(keys.stream().map(KeyPart::parameter).toList())
        .addJavadoc(javadoc)
        .addStatement("return $L($T.of($L))", name, types.key(), parts)
        .build();
  }
}
