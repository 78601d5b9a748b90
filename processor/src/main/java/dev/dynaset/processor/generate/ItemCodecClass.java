package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The codec of the items of a table, nested in its class: {@code OrderTable.Codec}. */
final class ItemCodecClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final List<KeyPart> keys;
  private final CodecClass codec;
  private final MemberCode members;
  private final Optional<EntityCodecClass> entity;

  ItemCodecClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.keys = Keys.ofTable(model);
    this.codec = new CodecClass(model.model(), types.codec(), model.byPosition());
    this.members = codec.members();
    this.entity = model.entity().map(made -> new EntityCodecClass(model, made, codec));
  }

  TypeSpec spec() {
    int keyCount = model.hashKeys().size() + model.rangeKeys().size();
    return entity
        .map(made -> entitySpec(made, keyCount))
        .orElseGet(() -> codec.spec(
            superclass(RuntimeTypes.ITEM_CODEC),
            ShapeCode.ofItem(model.displayName(), keyCount, model.byPosition(), codec::position)))
        .addJavadoc("Reads and writes the items of {@link $T}.\n", model.type())
        .addMethod(keyOf())
        .addMethod(readKey())
        .addMethod(writeKey())
        .build();
  }

  private TypeSpec.Builder entitySpec(EntityCodecClass made, int keyCount) {
    CodeBlock shape =
        ShapeCode.ofEntity(model.displayName(), keyCount, model.byPosition(), codec::position);
    TypeSpec.Builder type = codec.spec(
        superclass(RuntimeTypes.ENTITY_CODEC),
        CodeBlock.of("\n$L,\n$L", shape, made.derived()),
        made.readItem());
    made.addTemplates(type);
    return type;
  }

  private TypeName superclass(ClassName codec) {
    return ParameterizedTypeName.get(codec, model.type(), types.key());
  }

  ClassName name() {
    return types.codec();
  }

  /** {@code in.string(OrderTable.Codec.ID)}. */
  CodeBlock readingElsewhere(AttributeModel attribute, boolean nullable) {
    return codec.membersElsewhere().reading(attribute, nullable);
  }

  /** The same of what its keys tell of an item, which the variable has. */
  CodeBlock readingElsewhere(AttributeModel attribute, boolean nullable, String variable) {
    return codec.membersElsewhere().from(variable).reading(attribute, nullable);
  }

  private MethodSpec keyOf() {
    CodeBlock parts =
        keys.stream().map(key -> required(key.attribute())).collect(CodeBlock.joining(", "));
    return CodecClass.override("keyOf")
        .returns(types.key())
        .addParameter(model.type(), "item")
        .addStatement("return $T.of($L)", types.key(), parts)
        .build();
  }

  /** A key that Dynaset makes may be null before the item is written, and then there is no key. */
  private static CodeBlock required(AttributeModel key) {
    CodeBlock getting = MemberCode.getting(key);
    return key.nullable()
        ? CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, getting, key.member())
        : getting;
  }

  private MethodSpec readKey() {
    CodeBlock parts = keys.stream()
        .map(key -> entity
            .map(made -> made.readingOfKey(key.attribute()))
            .orElseGet(() -> members.reading(key.attribute(), false)))
        .collect(CodeBlock.joining(", "));
    return CodecClass.override("readKey")
        .returns(types.key())
        .addParameter(RuntimeTypes.ITEM_READER, "in")
        .addCode(entity.map(EntityCodecClass::beforeReadingOfKey).orElse(CodeBlock.of("")))
        .addStatement("return $T.of($L)", types.key(), parts)
        .build();
  }

  private MethodSpec writeKey() {
    MethodSpec.Builder method = (entity.isPresent()
            ? MethodSpec.methodBuilder("writeMembers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
            : CodecClass.override("writeKey"))
        .addParameter(types.key(), "key")
        .addParameter(RuntimeTypes.ITEM_WRITER, "out");
    for (KeyPart key : keys) {
      method.addStatement(members.writingKey(
          key.attribute(), CodeBlock.of("key.$L()", KeyClass.accessor(key, keys))));
    }
    return method.build();
  }
}
