package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.naming.MethodNames;
import javax.lang.model.element.Modifier;

/** A document in conditions: {@code AddressPath}. */
final class DocumentPathClass {
  private final DocumentPlaces places;

  DocumentPathClass(DocumentModel document) {
    this.places = new DocumentPlaces(document);
  }

  TypeSpec spec() {
    TypeVariableName variable = places.variable("V");
    return TypeSpec.classBuilder(places.classes().path())
        .addModifiers(places.visibility())
        .addModifiers(Modifier.FINAL)
        .addTypeVariable(variable)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_PATH, variable, places.type()))
        .addJavadoc("A {@link $T} within an item, for conditions.", places.type())
        .addJavadoc(JavadocTags.parameter(variable, "the vocabulary that the conditions belong to"))
        .addMethod(DocumentPlaces.constructor(
            CodeBlock.of(", $T.INSTANCE", places.classes().codec())))
        .addMethods(places
            .methods()
            .ofConditions(variable, places.attributes(), MethodNames.ofPath(places.members())))
        .addMethods(places.subtypes(variable, DocumentClasses::path))
        .build();
  }
}
