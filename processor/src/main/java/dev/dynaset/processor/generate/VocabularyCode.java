package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.MethodNames;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** What the vocabularies of a model have in common: the names of their methods, and their instance. */
final class VocabularyCode {
  private final GeneratedTypes types;
  private final PlaceMethods methods;
  private final Map<String, String> names;

  VocabularyCode(TableModel model, GeneratedTypes types) {
    this.types = types;
    this.methods = new PlaceMethods(
        types.codec(),
        model.type(),
        model.byPosition(),
        attribute -> MemberJavadoc.of(model, attribute));
    this.names = MethodNames.ofVocabulary(
        model.attributes().stream().map(AttributeModel::member).toList());
  }

  /** The superclass of a vocabulary of conditions that has all its attributes itself. */
  static TypeName base(TypeName vocabulary) {
    return ParameterizedTypeName.get(RuntimeTypes.VOCABULARY, vocabulary);
  }

  /** The methods of these attributes, in conditions that belong to a vocabulary. */
  List<MethodSpec> inConditions(TypeName vocabulary, List<AttributeModel> attributes) {
    return methods.ofConditions(vocabulary, attributes, names);
  }

  /** The methods of these attributes, in updates. */
  List<MethodSpec> inUpdates(
      TypeName vocabulary, List<AttributeModel> attributes, Predicate<AttributeModel> isIndexed) {
    return methods.ofUpdates(vocabulary, attributes, names, isIndexed);
  }

  /** The names of the methods, by members. */
  Map<String, String> names() {
    return names;
  }

  /** A vocabulary that inherits attributes. */
  TypeSpec.Builder inheriting(ClassName name, TypeName superclass) {
    return withInstance(name, superclass)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** A vocabulary that has all its attributes itself. */
  TypeSpec.Builder alone(ClassName name, TypeName superclass) {
    return withInstance(name, superclass).addMethod(constructor(Modifier.PRIVATE));
  }

  /** The constructor of a vocabulary whose superclass is one of the runtime. */
  MethodSpec constructor(Modifier... visibility) {
    return MethodSpec.constructorBuilder()
        .addModifiers(visibility)
        .addStatement("super($T.INSTANCE.shape())", types.codec())
        .build();
  }

  private static TypeSpec.Builder withInstance(ClassName name, TypeName superclass) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.FINAL)
        .superclass(superclass)
        .addField(FieldSpec.builder(name, CodecConstants.INSTANCE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build());
  }
}
