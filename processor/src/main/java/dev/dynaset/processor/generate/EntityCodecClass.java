package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.Making;
import dev.dynaset.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the codec of a model has besides, if its key is made of members. */
final class EntityCodecClass {
  private static final String KEY = "key";

  private final TableModel model;
  private final EntityModel entity;
  private final CodecClass codec;

  EntityCodecClass(TableModel model, EntityModel entity, CodecClass codec) {
    this.model = model;
    this.entity = entity;
    this.codec = codec;
  }

  /** The templates, before all that is made with them. */
  void addTemplates(TypeSpec.Builder type) {
    List<FieldSpec> fields = new ArrayList<>();
    entity.hash().ifPresent(hash -> fields.add(field(hash, true)));
    entity.range().ifPresent(range -> fields.add(field(range, false)));
    entity.distinctSlots().forEach(slot -> fields.add(field(slot.attribute(), slot.isHash())));
    type.fieldSpecs.addAll(0, fields);
  }

  private FieldSpec field(AttributeModel attribute, boolean isHash) {
    return FieldSpec.builder(
            RuntimeTypes.KEY_TEMPLATE, codec.template(attribute), Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", TemplateCode.of(attribute.template().orElseThrow(), isHash))
        .build();
  }

  /** {@code DerivedAttributes.NONE.key("PK", PK_TEMPLATE)}. */
  CodeBlock derived() {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.NONE$>$>", RuntimeTypes.DERIVED_ATTRIBUTES);
    entity.keys().forEach(key -> code.add(call("key", key)));
    entity.distinctSlots().forEach(slot -> code.add(call("slot", slot.attribute())));
    entity
        .type()
        .ifPresent(type -> code.add(
            "\n.type($L, $L)",
            StringLiteral.of(type.name()),
            StringLiteral.of(((Making.Constant) type.made().orElseThrow()).text())));
    List<AttributeModel> unstored = unstored();
    if (!unstored.isEmpty()) {
      CodeBlock members = unstored.stream()
          .map(attribute -> CodeBlock.of("$S", attribute.member()))
          .collect(CodeBlock.joining(", "));
      code.add("\n.unstored($L)", members);
    }
    return code.add("$<$<").build();
  }

  private CodeBlock call(String method, AttributeModel attribute) {
    return CodeBlock.of(
        "\n.$L($L, $L)", method, StringLiteral.of(attribute.name()), codec.template(attribute));
  }

  private List<AttributeModel> unstored() {
    return model.attributes().stream()
        .filter(attribute -> !attribute.isStored())
        .toList();
  }

  /** Reads a model of an item whose key is one of it. */
  MethodSpec readItem() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("readItem")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(model.type())
        .addParameter(RuntimeTypes.ITEM_READER, "in");
    if (!unstored().isEmpty()) {
      method.addStatement("$T $L = membersOf(in)", RuntimeTypes.ITEM_READER, KEY);
    }
    return method
        .addCode(new Construction(
                model.model(),
                attribute -> attribute.isStored()
                    ? codec.members().reading(attribute)
                    : codec.members().from(KEY).reading(attribute))
            .body())
        .build();
  }

  /** The reading of a member of a key: of what the key tells, or of an attribute of its own. */
  CodeBlock readingOfKey(AttributeModel member) {
    return member.isKey()
        ? codec.members().reading(member, false)
        : codec.members().from(KEY).reading(member, false);
  }

  /** What comes before such readings: an item whose key is none of the model has no key of it. */
  CodeBlock beforeReadingOfKey() {
    if (entity.keys().findAny().isEmpty()) {
      return CodeBlock.of("");
    }
    return model.keyMembers().stream().allMatch(AttributeModel::isKey)
        ? CodeBlock.builder().addStatement("membersOf(in)").build()
        : CodeBlock.builder()
            .addStatement("$T $L = membersOf(in)", RuntimeTypes.ITEM_READER, KEY)
            .build();
  }
}
