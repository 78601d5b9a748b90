package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.model.Subtypes;
import dev.dynaset.processor.model.Subtypes.Subtype;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What the classes that stand for a document in conditions and in updates have in common. */
final class DocumentPlaces {
  private final DocumentModel document;
  private final DocumentClasses classes;

  DocumentPlaces(DocumentModel document) {
    this.document = document;
    this.classes = DocumentClasses.of(document.model());
  }

  DocumentClasses classes() {
    return classes;
  }

  ClassName type() {
    return document.model().type();
  }

  Modifier[] visibility() {
    return DocumentCodecClass.visibility(document.model());
  }

  TypeVariableName variable(String name) {
    return TypeVariables.of(name, document.model());
  }

  PlaceMethods methods() {
    return new PlaceMethods(
        classes.codec(), type(), document.model().attributes(), MemberJavadoc::of);
  }

  List<AttributeModel> attributes() {
    return document.model().attributes();
  }

  List<String> members() {
    return attributes().stream().map(AttributeModel::member).toList();
  }

  static MethodSpec constructor(CodeBlock codec) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.ATTRIBUTE_PATH, "location")
        .addJavadoc("The document at a place in an item.")
        .addJavadoc(JavadocTags.parameter("location", "where the document is"))
        .addStatement("super(location$L)", codec)
        .build();
  }

  /** What gives the document at the same place as one of those that an interface stands for. */
  List<MethodSpec> subtypes(TypeName variable, Function<DocumentClasses, ClassName> place) {
    List<MethodSpec> methods = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Subtype subtype : document.subtypes().map(Subtypes::all).orElse(List.of())) {
      String name = "as" + Names.capitalized(subtype.type().simpleName());
      while (!names.add(name)) {
        name += "_";
      }
      ClassName raw = place.apply(DocumentClasses.of(subtype.codec()));
      methods.add(MethodSpec.methodBuilder(name)
          .addModifiers(Modifier.PUBLIC)
          .returns(ParameterizedTypeName.get(raw, variable))
          .addJavadoc("{@return the attributes that it has as a {@link $T}}", subtype.type())
          .addStatement("return new $T<>(location())", raw)
          .build());
    }
    return methods;
  }
}
