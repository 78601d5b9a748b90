package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.naming.MethodNames;
import javax.lang.model.element.Modifier;

/** A document in updates: {@code AddressUpdate}, and {@code Removable} for one that may be absent. */
final class DocumentUpdateClass {
  private final DocumentPlaces places;
  private final ClassName name;

  DocumentUpdateClass(DocumentModel document) {
    this.places = new DocumentPlaces(document);
    this.name = places.classes().update();
  }

  TypeSpec spec() {
    TypeVariableName variable = places.variable("U");
    return TypeSpec.classBuilder(name)
        .addModifiers(places.visibility())
        .addTypeVariable(variable)
        .superclass(
            ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_UPDATE, variable, places.type()))
        .addJavadoc("A {@link $T} within an item, for updates.", places.type())
        .addJavadoc(tag(variable))
        .addMethod(DocumentPlaces.constructor(
            CodeBlock.of(", $T.INSTANCE", places.classes().codec())))
        .addMethods(places
            .methods()
            .ofUpdates(variable, places.attributes(), MethodNames.ofUpdate(places.members())))
        .addMethods(places.subtypes(variable, DocumentClasses::update))
        .addType(removable(variable))
        .build();
  }

  private TypeSpec removable(TypeVariableName variable) {
    return TypeSpec.classBuilder(DocumentClasses.removable(name))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariable(variable)
        .superclass(ParameterizedTypeName.get(name, variable))
        .addJavadoc("One that may be absent.")
        .addJavadoc(tag(variable))
        .addMethod(DocumentPlaces.constructor(CodeBlock.of("")))
        .addMethod(MethodSpec.methodBuilder("remove")
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(RuntimeTypes.UPDATE, variable))
            .addJavadoc("{@return the removal of the document from the item}")
            .addStatement("return removal()")
            .build())
        .build();
  }

  private static CodeBlock tag(TypeVariableName variable) {
    return JavadocTags.parameter(variable, "the vocabulary that the updates belong to");
  }
}
