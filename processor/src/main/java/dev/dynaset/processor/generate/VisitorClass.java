package dev.dynaset.processor.generate;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import javax.lang.model.element.Modifier;

/** What takes an item of each kind, where a {@code switch} cannot tell them apart: {@code ShopVisitor}. */
final class VisitorClass {
  private final SharedTableModel shared;
  private final SharedTypes types;
  private final TypeVariableName result;

  VisitorClass(SharedTableModel shared, SharedTypes types) {
    this.shared = shared;
    this.types = types;
    this.result = TypeVariables.of("R", shared.model());
  }

  TypeSpec spec() {
    TypeSpec.Builder type = TypeSpec.interfaceBuilder(types.visitor())
        .addModifiers(SharedTableClass.visibility(shared))
        .addTypeVariable(result)
        .addJavadoc(
            "A function of items of {@link $T}, by their kinds: a new kind does not compile until it is"
                + " handled.",
            shared.type())
        .addJavadoc(JavadocTags.parameter(result, "the result"));
    for (TableModel entity : shared.entities()) {
      type.addMethod(MethodSpec.methodBuilder(method(entity))
          .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
          .returns(result)
          .addParameter(entity.type(), "item")
          .addJavadoc("{@return the result for a {@link $T}}", entity.type())
          .addJavadoc(JavadocTags.parameter("item", "the item"))
          .build());
    }
    return type.build();
  }

  /** The method of the table. */
  MethodSpec visit() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("visit")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(result)
        .returns(result)
        .addParameter(shared.type(), "item")
        .addParameter(ParameterizedTypeName.get(types.visitor(), result), "visitor")
        .addJavadoc(
            "{@return what a visitor makes of an item} For Java 17; a switch does it in 21.")
        .addJavadoc(JavadocTags.parameter(result, "the result"))
        .addJavadoc(JavadocTags.parameter("item", "the item, not null"))
        .addJavadoc(JavadocTags.parameter("visitor", "the function of each kind, not null"));
    int number = 0;
    for (TableModel entity : shared.entities()) {
      String variable = "item" + ++number;
      method.beginControlFlow("if (item instanceof $T $L)", entity.type(), variable);
      method.addStatement("return visitor.$L($L)", method(entity), variable);
      method.endControlFlow();
    }
    return method
        .addStatement(
            "throw new $T(item.getClass().getName() + $S)",
            IllegalArgumentException.class,
            " is no kind of item of " + shared.model().displayName() + ".")
        .build();
  }

  private static String method(TableModel entity) {
    String name = Names.decapitalized(entity.prefix().value());
    return Names.isLegalIdentifier(name) && !Names.isMethodOfObject(name) ? name : name + "_";
  }
}
