package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.EntityModel.SlotModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.MemberTemplate;
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
    return parts(model, model.keyMembers());
  }

  /** An attribute of the model as a part of a key. */
  static KeyPart part(TableModel model, AttributeModel attribute) {
    return parts(model, List.of(attribute)).get(0);
  }

  /** Attributes of the model as parts of a key. */
  static List<KeyPart> parts(TableModel model, List<AttributeModel> attributes) {
    Function<AttributeType, CodeBlock> form = type -> form(model, type);
    return attributes.stream()
        .map(key -> new KeyPart(key, role(model, key), form))
        .toList();
  }

  /** What an attribute is in the key of the table. */
  private static String role(TableModel model, AttributeModel attribute) {
    String key = model.isInHashKey(attribute) ? "the hash key" : "the range key";
    return attribute.isKey() ? key : "a part of " + key;
  }

  /** The form of a type, from outside of the codec. */
  static CodeBlock form(TableModel model, AttributeType type) {
    CodeBlock codec = CodeBlock.of("$T.", GeneratedTypes.itemCodec(model));
    // Most forms are no constants.
    return type.match(
        new FormCode(form -> CodeBlock.of("$L$L", codec, constants(model).name(form))));
  }

  /** The constants of the templates that attributes are made by, from outside of the codec. */
  static Function<AttributeModel, CodeBlock> templates(TableModel model) {
    ClassName codec = GeneratedTypes.itemCodec(model);
    CodecConstants constants = constants(model);
    return attribute -> CodeBlock.of("$T.$L", codec, constants.template(attribute));
  }

  private static CodecConstants constants(TableModel model) {
    return new CodecConstants(model.type(), model.byPosition());
  }

  /** The constant of a hash key, of the table or of an index, that is made by a template. */
  static CodeBlock template(TableModel model, MemberTemplate hash) {
    return Stream.concat(
            model.hashKeys().stream(),
            model.entity().stream()
                .flatMap(entity -> entity.slots().stream())
                .filter(SlotModel::isHash)
                .map(SlotModel::attribute))
        .filter(key -> key.template().filter(hash::equals).isPresent())
        .findFirst()
        .map(templates(model))
        .orElseThrow();
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
    return model.stored().stream()
        .filter(attribute -> !attribute.isKey() && keys.contains(attribute))
        .toList();
  }

  /** The attributes that are no key, neither of the table nor of an index. */
  static List<AttributeModel> none(TableModel model) {
    List<AttributeModel> ofIndexes = ofIndexes(model);
    return model.stored().stream()
        .filter(attribute -> !attribute.isKey() && !ofIndexes.contains(attribute))
        .toList();
  }

  /** What an index includes besides keys, in the order in which it names them. */
  static List<AttributeModel> included(TableModel model, IndexModel index) {
    return index.include().value().stream()
        .map(member -> model.attribute(member.value()).orElseThrow())
        .toList();
  }

  /**
   * The members that an index knows which does not hold all attributes, in the order of their
   * positions: those that are stored in it, and those that its keys tell.
   */
  static List<AttributeModel> projected(TableModel model, IndexModel index) {
    Set<AttributeModel> held = new HashSet<>(stored(model, index));
    keys(model, index)
        .forEach(key -> key.template()
            .ifPresent(template -> template
                .members()
                .filter(member -> template.telling(member).isPresent())
                .forEach(held::add)));
    return model.byPosition().stream().filter(held::contains).toList();
  }

  /** The members that such an index holds as attributes of their own. */
  static List<AttributeModel> stored(TableModel model, IndexModel index) {
    Set<AttributeModel> held = new HashSet<>(included(model, index));
    keys(model, index).forEach(held::add);
    return model.stored().stream().filter(held::contains).toList();
  }

  private static Stream<AttributeModel> keys(TableModel model, IndexModel index) {
    return Stream.of(
            of(model, index).stream(), model.hashKeys().stream(), model.rangeKeys().stream())
        .flatMap(some -> some);
  }

  private static List<AttributeModel> attributes(
      TableModel model, Located<List<Located<String>>> members) {
    return members.value().stream()
        .map(part -> model.keyAttribute(part.value()).orElseThrow())
        .toList();
  }
}
