package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.ItemCollection;
import dev.dynaset.processor.model.ItemCollections;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.MethodNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The attributes of a table of several kinds of items, by position: the key, what names the kind, and the
 * members that all kinds of a collection store in the same way.
 */
final class SharedAttributes {
  private static final String TYPE = "type";

  private final SharedTypes types;
  private final Optional<AttributeModel> type;
  private final List<AttributeModel> keys;
  private final List<AttributeModel> byPosition;
  private final List<AttributeModel> ofAll;
  private final CodecConstants constants;
  private final PlaceMethods places;
  private final Map<String, String> names;

  SharedAttributes(SharedTableModel shared, SharedTypes types, ItemCollections collections) {
    this.types = types;
    TableModel first = shared.entities().get(0);
    this.type = first.entity().flatMap(EntityModel::type);
    this.keys = new ArrayList<>(first.hashKeys());
    keys.addAll(first.rangeKeys());
    Map<String, AttributeModel> common = new LinkedHashMap<>();
    this.ofAll = ItemCollection.commonMembers(shared.entities());
    ofAll.forEach(member -> common.put(member.member(), member));
    collections.all().stream()
        .flatMap(collection -> collection.commonMembers().stream())
        .forEach(member -> common.putIfAbsent(member.member(), member));
    keys.forEach(key -> common.remove(key.member()));
    this.byPosition = new ArrayList<>(keys);
    type.ifPresent(byPosition::add);
    byPosition.addAll(common.values());
    this.constants = new CodecConstants(shared.type(), byPosition);
    this.places = new PlaceMethods(types.codec(), shared.type(), byPosition, MemberJavadoc::of);
    this.names = new HashMap<>(MethodNames.ofVocabulary(common.keySet()));
    type.ifPresent(
        named -> names.put(named.member(), common.containsKey(TYPE) ? TYPE + "_" : TYPE));
  }

  /** All of them. */
  List<AttributeModel> byPosition() {
    return byPosition;
  }

  /** How many are the key of the table. */
  int keyCount() {
    return keys.size();
  }

  CodecConstants constants() {
    return constants;
  }

  /** The vocabulary of conditions on items of any kind. */
  TypeSpec.Builder ofAllKinds(ClassName name) {
    return vocabulary(name, ofAll);
  }

  /** The vocabulary of filters of a collection. */
  TypeSpec.Builder of(ItemCollection collection, ClassName name) {
    // An index that does not hold all attributes cannot be filtered by what it lacks.
    boolean isPartial = collection.index().filter(index -> index.isPartial()).isPresent();
    // Nor by its key.
    Set<AttributeModel> keys = new HashSet<>();
    collection
        .index()
        .ifPresent(index -> collection.kinds().forEach(kind -> keys.addAll(Keys.of(kind, index))));
    return vocabulary(
        name,
        collection.commonMembers().stream()
            .filter(member -> !isPartial && !keys.contains(member))
            .toList());
  }

  private TypeSpec.Builder vocabulary(ClassName name, List<AttributeModel> members) {
    List<AttributeModel> all = new ArrayList<>(type.stream().toList());
    members.stream().filter(byPosition::contains).filter(this::isNoKey).forEach(all::add);
    TypeName superclass = ParameterizedTypeName.get(RuntimeTypes.VOCABULARY, name);
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.FINAL)
        .superclass(superclass)
        .addField(FieldSpec.builder(name, CodecConstants.INSTANCE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build())
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($T.$L)", types.codec(), SharedCodecClass.SHAPE)
            .build())
        .addMethods(places.ofConditions(name, all, names));
  }

  private boolean isNoKey(AttributeModel attribute) {
    return !keys.contains(attribute);
  }
}
