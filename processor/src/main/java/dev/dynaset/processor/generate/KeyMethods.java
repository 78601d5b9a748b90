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

/** What takes the parts of a key instead of the key: the item, and the short forms of its verbs. */
final class KeyMethods {
  private final TableModel model;
  private final GeneratedTypes types;
  private final List<KeyPart> keys;

  KeyMethods(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.keys = Keys.ofTable(model);
  }

  List<MethodSpec> specs() {
    return List.of(
        method(
            "item",
            ParameterizedTypeName.get(
                RuntimeTypes.ITEM_HANDLE, model.type(), types.attributes(), types.update()),
            "{@return the item, there or not: say how to read or write it, then what to do} Sends"
                + " nothing."),
        method(
            "get",
            model.type(),
            "{@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none."),
        method("find", optional(), "{@return the item, if it exists: one GetItem}"),
        method(
            "exists",
            TypeName.BOOLEAN,
            "{@return whether the item exists: one GetItem that returns the hash key alone}"),
        change("update", "Changes one item, which must exist: one UpdateItem."),
        change(
            "upsert",
            "Changes one item, or creates it if all that is required is set: one UpdateItem."),
        delete());
  }

  private TypeName optional() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), model.type());
  }

  private MethodSpec method(String name, TypeName returned, String javadoc) {
    return spec(name, returned, javadoc)
        .addStatement("return $L($L)", name, key())
        .build();
  }

  private MethodSpec change(String name, String javadoc) {
    TypeName changes = ParameterizedTypeName.get(RuntimeTypes.CHANGES_OF, types.update());
    String parameter = "changes";
    while (isVariable(parameter)) {
      parameter += "_";
    }
    return spec(name, model.type(), javadoc)
        .addParameter(changes, parameter)
        .addJavadoc(JavadocTags.parameter(parameter, "what to change, not null"))
        .addJavadoc("\n@return the item as it is then")
        .addStatement("return $L($L, $L)", name, key(), parameter)
        .build();
  }

  private MethodSpec delete() {
    return spec("delete", optional(), "Deletes one item, if it exists: one DeleteItem.")
        .addJavadoc("\n@return the item as it was")
        .addStatement("return delete($L)", key())
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
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addJavadoc(javadoc);
    keys.forEach(key -> method.addParameter(key.parameter()).addJavadoc(KeyJavadoc.tag(key)));
    return method;
  }
}
