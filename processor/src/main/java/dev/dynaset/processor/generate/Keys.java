package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.TableModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of the keys of a valid model, and what its indexes hold. */
final class Keys {
  private Keys() {}

  /** The parts of the key of the table, hash key first. */
  static List<KeyPart> ofTable(TableModel model) {
    return parts(
        model,
        Stream.concat(model.hashKeys().stream(), model.rangeKeys().stream()).toList());
  }

  /** An attribute of the model as a part of a key. */
  static KeyPart part(TableModel model, AttributeModel attribute) {
    return parts(model, List.of(attribute)).get(0);
  }

  /** Attributes of the model as parts of a key. */
  static List<KeyPart> parts(TableModel model, List<AttributeModel> attributes) {
    Function<AttributeType, CodeBlock> form = type -> form(model, type);
    return attributes.stream().map(key -> new KeyPart(key, form)).toList();
  }

  /** The form of a type, from outside of the codec. */
  static CodeBlock form(TableModel model, AttributeType type) {
    CodeBlock codec = CodeBlock.of("$T.", GeneratedTypes.itemCodec(model));
    return new CodecConstants(model.type(), model.byPosition()).form(type, codec);
  }

  /** The hash key of an index, in its order. */
  static List<AttributeModel> hash(TableModel model, IndexModel index) {
    return index.isLocal() ? model.hashKeys() : attributes(model, index.hashKey());
  }

  /** The range key of an index, in its order. */
  static List<AttributeModel> range(TableModel model, IndexModel index) {
    return attributes(model, index.rangeKey());
  }

  /** The key of an index: every item in it has all of these. */
  static Set<AttributeModel> of(TableModel model, IndexModel index) {
    Set<AttributeModel> key = new HashSet<>(hash(model, index));
    key.addAll(range(model, index));
    return key;
  }

  /** The keys of indexes that are no key of the table, in the order of their positions. */
  static List<AttributeModel> ofIndexes(TableModel model) {
    Set<AttributeModel> keys = new HashSet<>();
    model.indexes().forEach(index -> keys.addAll(of(model, index)));
    return model.byPosition().stream()
        .filter(attribute -> !attribute.isKey() && keys.contains(attribute))
        .toList();
  }

  /** The attributes that are no key, neither of the table nor of an index. */
  static List<AttributeModel> none(TableModel model) {
    List<AttributeModel> ofIndexes = ofIndexes(model);
    return model.byPosition().stream()
        .filter(attribute -> !attribute.isKey() && !ofIndexes.contains(attribute))
        .toList();
  }

  /** What an index includes besides keys, in the order in which it names them. */
  static List<AttributeModel> included(TableModel model, IndexModel index) {
    return attributes(model, index.include());
  }

  /** What an index that does not hold all attributes holds, in the order of their positions. */
  static List<AttributeModel> projected(TableModel model, IndexModel index) {
    Set<AttributeModel> held = of(model, index);
    held.addAll(model.hashKeys());
    held.addAll(model.rangeKeys());
    held.addAll(included(model, index));
    return model.byPosition().stream().filter(held::contains).toList();
  }

  private static List<AttributeModel> attributes(
      TableModel model, Located<List<Located<String>>> members) {
    return members.value().stream()
        .map(member -> model.attribute(member.value()).orElseThrow())
        .toList();
  }
}
