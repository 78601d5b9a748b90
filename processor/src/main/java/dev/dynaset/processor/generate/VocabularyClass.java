package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.MethodNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The attributes of a table, as conditions and updates name them. {@code OrderConditions} has those
 * that are no key, {@code OrderFields} adds the keys of indexes, and {@code OrderAttributes} the key
 * of the table; a {@code Filter} is nested in each query set, and {@code Attributes} in each partial
 * item; {@code OrderUpdate} has what updates change.
 */
final class VocabularyClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final PlaceMethods methods;
  private final Map<String, String> names;
  private final TypeVariableName variable;

  VocabularyClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.methods = new PlaceMethods(types.codec(), model.type(), model.byPosition());
    this.names = MethodNames.ofVocabulary(
        model.attributes().stream().map(AttributeModel::member).toList());
    this.variable = TypeVariables.of("V", model.model());
  }

  /** What all conditions on whole items have in common. */
  TypeSpec conditions() {
    return shared(types.conditions(), vocabulary(variable))
        .addJavadoc(
            "The attributes of {@link $T} that are no key. A condition on these,"
                + " {@code static <$T> Condition<$T> large($T<$T> item)}, holds wherever whole items"
                + " are read or written: in a filter of the table, of an index or of a scan, and in a"
                + " condition of a write.\n",
            model.type(),
            variable,
            variable,
            types.conditions(),
            variable)
        .addMethod(MethodSpec.constructorBuilder()
            .addStatement("super($T.INSTANCE.shape())", types.codec())
            .build())
        .addMethods(methods.ofConditions(variable, Keys.none(model), names))
        .build();
  }

  /** What conditions on items of the table itself have in common. */
  TypeSpec fields() {
    return shared(types.fields(), ParameterizedTypeName.get(types.conditions(), variable))
        .addJavadoc(
            "The attributes of {@link $T} that are no key of the table: those of {@link $T}, and the"
                + " keys of indexes. A condition on these holds in a filter of the table or of a scan,"
                + " and in a condition of a write.\n",
            model.type(),
            types.conditions())
        .addMethod(MethodSpec.constructorBuilder().build())
        .addMethods(methods.ofConditions(variable, Keys.ofIndexes(model), names))
        .build();
  }

  private TypeSpec.Builder shared(ClassName name, TypeName superclass) {
    return TypeSpec.classBuilder(name)
        .addModifiers(visibility())
        .addModifiers(Modifier.ABSTRACT)
        .addTypeVariable(variable)
        .superclass(superclass);
  }

  /** All attributes, for conditions. */
  TypeSpec attributes() {
    ClassName name = types.attributes();
    return complete(name, ParameterizedTypeName.get(types.fields(), name))
        .addModifiers(visibility())
        .addJavadoc(
            "All attributes of {@link $T}, for conditions of writes and of scans, and for"
                + " projections.\n",
            model.type())
        .addMethods(methods.ofConditions(
            name, model.byPosition().stream().filter(AttributeModel::isKey).toList(), names))
        .build();
  }

  /** What updates may change. */
  TypeSpec update() {
    ClassName name = types.update();
    return alone(name, ParameterizedTypeName.get(RuntimeTypes.UPDATE_VOCABULARY, name))
        .addModifiers(visibility())
        .addJavadoc(
            "What updates can change of {@link $T}: neither its key nor what is set by itself.\n",
            model.type())
        .addMethods(methods.ofUpdates(
            name, model.byPosition().stream().filter(VocabularyClass::isUpdated).toList(), names))
        .build();
  }

  private static boolean isUpdated(AttributeModel attribute) {
    return !attribute.isKey()
        && attribute.special().keySet().stream().noneMatch(SpecialRole::isMadeOnWrite);
  }

  /** What queries of the table can be filtered by. */
  TypeSpec filter(ClassName querySet) {
    ClassName name = GeneratedTypes.filter(querySet);
    return nested(complete(name, ParameterizedTypeName.get(types.fields(), name)))
        .addJavadoc("What the items can be filtered by: all but the key of the table.\n")
        .build();
  }

  /** What queries of an index can be filtered by: all that it holds but its key. */
  TypeSpec filter(ClassName querySet, IndexModel index) {
    ClassName name = GeneratedTypes.filter(querySet);
    Collection<AttributeModel> key = Keys.of(model, index);
    if (index.isPartial()) {
      return nested(alone(name, vocabulary(name)))
          .addJavadoc("What the items can be filtered by: all that the index holds but its key.\n")
          .addMethods(methods.ofConditions(name, without(key, Keys.projected(model, index)), names))
          .build();
    }
    List<AttributeModel> keys = model.byPosition().stream()
        .filter(attribute -> !Keys.none(model).contains(attribute))
        .toList();
    return nested(complete(name, ParameterizedTypeName.get(types.conditions(), name)))
        .addJavadoc("What the items can be filtered by: all but the key of the index.\n")
        .addMethods(methods.ofConditions(name, without(key, keys), names))
        .build();
  }

  private static List<AttributeModel> without(
      Collection<AttributeModel> key, List<AttributeModel> attributes) {
    return attributes.stream().filter(attribute -> !key.contains(attribute)).toList();
  }

  /** What scans of an index that holds parts can be filtered by: all that it holds, keys too. */
  TypeSpec held(IndexModel index) {
    ClassName name = GeneratedTypes.indexAttributes(model, index);
    return nested(alone(name, vocabulary(name)))
        .addJavadoc("The attributes in the index, for conditions on its scans.\n")
        .addMethods(methods.ofConditions(name, Keys.projected(model, index), names))
        .build();
  }

  private static TypeSpec.Builder nested(TypeSpec.Builder type) {
    return type.addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }

  private Modifier[] visibility() {
    return model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private static TypeName vocabulary(TypeName itself) {
    return ParameterizedTypeName.get(RuntimeTypes.VOCABULARY, itself);
  }

  /** A vocabulary that shares its attributes with others. */
  private static TypeSpec.Builder complete(ClassName name, TypeName superclass) {
    return vocabulary(name, superclass)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** A vocabulary that has all its attributes itself. */
  private TypeSpec.Builder alone(ClassName name, TypeName superclass) {
    return vocabulary(name, superclass)
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($T.INSTANCE.shape())", types.codec())
            .build());
  }

  private static TypeSpec.Builder vocabulary(ClassName name, TypeName superclass) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.FINAL)
        .superclass(superclass)
        .addField(FieldSpec.builder(name, CodecConstants.INSTANCE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build());
  }
}
