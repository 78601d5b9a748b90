package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.Accessor;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.TableModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The codec of a model: {@code OrderCodec}. Straight-line code that asks for attributes by
 * position.
 */
final class CodecClass {
  private static final String INSTANCE = "INSTANCE";

  private final TableModel model;
  private final GeneratedTypes types;
  private final List<AttributeModel> attributes;
  private final List<KeyPart> keys;
  private final NameAllocator constants = new NameAllocator();

  CodecClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
    this.attributes = model.byPosition();
    this.keys = Keys.ofTable(model);
    // A constant must not hide a class that the code names: enums may be called as constants are.
    typeNames().forEach(constants::newName);
    constants.newName(INSTANCE, INSTANCE);
    for (AttributeModel attribute : attributes) {
      constants.newName(constantCase(attribute.member()), attribute);
    }
    enums().forEach(type -> constants.newName(constantCase(simpleName(type)) + "_FORM", type));
  }

  /** The enums that there are members of, each once. */
  private Set<TypeName> enums() {
    return attributes.stream()
        .filter(CodecClass::isEnum)
        .map(attribute -> attribute.type().javaType())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> typeNames() {
    Set<String> names = new LinkedHashSet<>(model.type().simpleNames());
    enums().forEach(type -> names.addAll(((ClassName) type).simpleNames()));
    return names;
  }

  private static String simpleName(TypeName type) {
    return ((ClassName) type).simpleName();
  }

  private static String constantCase(String member) {
    return member.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static boolean isEnum(AttributeModel attribute) {
    return attribute.type().scalar() == Scalar.ENUM;
  }

  ClassName name() {
    return types.codec();
  }

  TypeSpec spec() {
    ClassName name = types.codec();
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.ITEM_CODEC, model.type(), types.key()))
        .addJavadoc("Reads and writes the items of {@link $T}.\n", model.type())
        .addField(FieldSpec.builder(name, INSTANCE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build());
    for (int position = 0; position < attributes.size(); position++) {
      type.addField(FieldSpec.builder(int.class, constants.get(attributes.get(position)))
          .addModifiers(constantModifiers())
          .initializer("$L", position)
          .build());
    }
    enums().forEach(enumType -> type.addField(form(enumType)));
    new ShapeCode(model.displayName(), attributes, this::isKey).addTo(type);
    return type.addMethod(read())
        .addMethod(write())
        .addMethod(keyOf())
        .addMethod(readKey())
        .addMethod(writeKey())
        .build();
  }

  /** Partial items of indexes are read by the same positions. */
  private Modifier[] constantModifiers() {
    return model.indexes().stream().anyMatch(IndexModel::isPartial)
        ? new Modifier[] {Modifier.STATIC, Modifier.FINAL}
        : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
  }

  private FieldSpec form(TypeName enumType) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENUM_FORM, enumType), constants.get(enumType))
        .addModifiers(constantModifiers())
        .initializer("$T.of($T.values())", RuntimeTypes.ENUM_FORM, enumType)
        .build();
  }

  private boolean isKey(AttributeModel attribute) {
    return keys.stream().anyMatch(key -> key.attribute().equals(attribute));
  }

  private MethodSpec read() {
    return override("read")
        .returns(model.type())
        .addParameter(RuntimeTypes.ITEM_READER, "in")
        .addCode(new Construction(model.model(), this::reading).body())
        .build();
  }

  /** {@code in.string(ID)}. */
  private CodeBlock reading(AttributeModel attribute) {
    return reading(attribute, attribute.nullable(), CodeBlock.of(""));
  }

  /** {@code in.string(OrderCodec.ID)}. */
  CodeBlock readingElsewhere(AttributeModel attribute, boolean nullable) {
    return reading(attribute, nullable, CodeBlock.of("$T.", types.codec()));
  }

  private CodeBlock reading(AttributeModel attribute, boolean nullable, CodeBlock owner) {
    String reader = attribute.type().scalar().reader(nullable);
    return isEnum(attribute)
        ? CodeBlock.of(
            "in.$1L($2L$3L, $2L$4L)",
            reader,
            owner,
            constants.get(attribute),
            constants.get(attribute.type().javaType()))
        : CodeBlock.of("in.$L($L$L)", reader, owner, constants.get(attribute));
  }

  private MethodSpec write() {
    MethodSpec.Builder method = override("write")
        .addParameter(model.type(), "item")
        .addParameter(RuntimeTypes.ITEM_WRITER, "out");
    for (AttributeModel attribute : attributes) {
      method.addStatement(
          "out.$L($L, $L)",
          attribute.type().scalar().writer(attribute.nullable()),
          constants.get(attribute),
          getting(attribute));
    }
    return method.build();
  }

  private static CodeBlock getting(AttributeModel attribute) {
    return attribute.getter() instanceof Accessor.Method getter
        ? CodeBlock.of("item.$L()", getter.name())
        : CodeBlock.of("item.$L", attribute.member());
  }

  private MethodSpec keyOf() {
    CodeBlock parts =
        keys.stream().map(key -> getting(key.attribute())).collect(CodeBlock.joining(", "));
    return override("keyOf")
        .returns(types.key())
        .addParameter(model.type(), "item")
        .addStatement("return $T.of($L)", types.key(), parts)
        .build();
  }

  private MethodSpec readKey() {
    CodeBlock parts =
        keys.stream().map(key -> reading(key.attribute())).collect(CodeBlock.joining(", "));
    return override("readKey")
        .returns(types.key())
        .addParameter(RuntimeTypes.ITEM_READER, "in")
        .addStatement("return $T.of($L)", types.key(), parts)
        .build();
  }

  private MethodSpec writeKey() {
    MethodSpec.Builder method = override("writeKey")
        .addParameter(types.key(), "key")
        .addParameter(RuntimeTypes.ITEM_WRITER, "out");
    for (KeyPart key : keys) {
      method.addStatement(
          "out.$L($L, key.$L())",
          key.attribute().type().scalar().writer(false),
          constants.get(key.attribute()),
          KeyClass.accessor(key, keys));
    }
    return method.build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
