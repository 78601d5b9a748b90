package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
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
 * The attributes of a table, as conditions and updates name them: {@code OrderAttributes},
 * {@code OrderUpdate}, {@code Filter}, which is nested in each query set, and {@code Attributes},
 * which is nested in each partial item.
 */
final class VocabularyClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final PlaceMethods methods;
  private final Map<String, String> names;

  VocabularyClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.methods = new PlaceMethods(types.codec(), model.type(), model.byPosition());
    this.names = MethodNames.ofVocabulary(
        model.attributes().stream().map(AttributeModel::member).toList());
  }

  /** All attributes, for conditions. */
  TypeSpec attributes() {
    ClassName name = types.attributes();
    return vocabulary(name, RuntimeTypes.VOCABULARY)
        .addModifiers(visibility())
        .addJavadoc("The attributes of {@link $T}, for conditions on its items.\n", model.type())
        .addMethods(methods.ofConditions(name, model.byPosition(), names))
        .build();
  }

  /** What updates may change. */
  TypeSpec update() {
    ClassName name = types.update();
    return vocabulary(name, RuntimeTypes.UPDATE_VOCABULARY)
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
    return nested(
        GeneratedTypes.filter(querySet),
        model.byPosition().stream().filter(attribute -> !attribute.isKey()).toList(),
        "What the items can be filtered by: the attributes that are not in the key of the table."
            + "\n");
  }

  /** What queries of an index can be filtered by: of the key of the table, what is not its own. */
  TypeSpec filter(ClassName querySet, IndexModel index) {
    Collection<AttributeModel> key = Keys.of(model, index);
    List<AttributeModel> held =
        index.isPartial() ? Keys.projected(model, index) : model.byPosition();
    return nested(
        GeneratedTypes.filter(querySet),
        held.stream().filter(attribute -> !key.contains(attribute)).toList(),
        index.isPartial()
            ? "What the items can be filtered by: the attributes in the index that are not in its"
                + " key.\n"
            : "What the items can be filtered by: the attributes that are not in the key of the"
                + " index.\n");
  }

  /** What scans of an index that holds parts can be filtered by: all that it holds, keys too. */
  TypeSpec held(IndexModel index) {
    return nested(
        GeneratedTypes.indexAttributes(model, index),
        Keys.projected(model, index),
        "The attributes in the index, for conditions on its scans.\n");
  }

  private TypeSpec nested(ClassName name, List<AttributeModel> attributes, String javadoc) {
    return vocabulary(name, RuntimeTypes.VOCABULARY)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(javadoc)
        .addMethods(methods.ofConditions(name, attributes, names))
        .build();
  }

  private Modifier[] visibility() {
    return model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private TypeSpec.Builder vocabulary(ClassName name, ClassName superclass) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.FINAL)
        .superclass(superclass)
        .addField(FieldSpec.builder(
                name, CodecConstants.INSTANCE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build())
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($T.INSTANCE.shape())", types.codec())
            .build());
  }
}
