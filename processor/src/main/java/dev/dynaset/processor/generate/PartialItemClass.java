package dev.dynaset.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.TableModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What an index holds of an item, as a value: {@code OrderByStatusIndexItem}. */
final class PartialItemClass {
  private static final String KEY = "key";

  private final TableModel model;
  private final IndexModel index;
  private final ClassName name;
  private final ItemCodecClass codec;
  private final List<AttributeModel> attributes;
  private final List<KeyPart> parts;
  /** The key of the index, and what it is made of. */
  private final Set<AttributeModel> keys;
  /** What only keys tell. */
  private final Set<AttributeModel> told;

  private final NameAllocator fields = new NameAllocator();

  PartialItemClass(TableModel model, IndexModel index, ItemCodecClass codec) {
    this.model = model;
    this.index = index;
    this.name = GeneratedTypes.indexItem(model, index);
    this.codec = codec;
    this.attributes = Keys.projected(model, index);
    this.parts = Keys.parts(model, attributes);
    this.keys = Keys.of(model, index);
    Set.copyOf(keys)
        .forEach(
            key -> key.template().ifPresent(template -> template.members().forEach(keys::add)));
    this.told = new HashSet<>(attributes);
    told.removeAll(Keys.stored(model, index));
    parts.forEach(part -> fields.newName(part.variable(), part));
  }

  /** What makes such items. */
  static ClassName decoder(TableModel model, IndexModel index) {
    return GeneratedTypes.indexItem(model, index).nestedClass("Decoder");
  }

  /** The class, with these classes nested in it. */
  TypeSpec spec(List<TypeSpec> nested) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(
            model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
        .addModifiers(Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.PARTIAL_ITEM, model.type()))
        .addJavadoc(
            "What the $Lindex $L holds of a {@link $T}. The rest is read by {@code hydrate} of the"
                + " table.\n",
            index.isLocal() ? "local " : "",
            JavadocText.code(index.name().value()),
            model.type());
    parts.forEach(
        part -> type.addField(type(part), fields.get(part), Modifier.PRIVATE, Modifier.FINAL));
    type.addMethod(constructor());
    parts.forEach(part -> type.addMethod(accessor(part)));
    return type.addMethod(equalsMethod())
        .addMethod(hashCodeMethod())
        .addMethod(toStringMethod())
        .addType(decoder())
        .addTypes(nested)
        .build();
  }

  private static TypeName type(KeyPart part) {
    return part.attribute().type().javaType();
  }

  /** An item without a key of the index is not in the index. */
  private boolean isNullable(AttributeModel attribute) {
    return attribute.nullable() && keys.stream().noneMatch(key -> isOf(attribute, key));
  }

  /** Whether a key is a member, or is made of it. */
  private static boolean isOf(AttributeModel member, AttributeModel key) {
    return key.equals(member)
        || key.template().stream().flatMap(MemberTemplate::members).anyMatch(member::equals);
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (KeyPart part : parts) {
      constructor.addParameter(type(part), fields.get(part));
      constructor.addStatement("this.$1L = $1L", fields.get(part));
    }
    return constructor.build();
  }

  private MethodSpec accessor(KeyPart part) {
    String field = fields.get(part);
    MethodSpec.Builder method = MethodSpec.methodBuilder(KeyClass.accessor(part, parts))
        .addModifiers(Modifier.PUBLIC)
        .returns(type(part))
        .addJavadoc(
            "$L",
            "{@return the member " + JavadocText.code(part.member())
                + (isNullable(part.attribute()) ? "; null if it is absent}" : "}"));
    if (!isArray(part)) {
      return method.addStatement("return $L", field).build();
    }
    return isNullable(part.attribute())
        ? method.addStatement("return $1L == null ? null : $1L.clone()", field).build()
        : method.addStatement("return $L.clone()", field).build();
  }

  private static boolean isArray(KeyPart part) {
    return type(part) instanceof ArrayTypeName;
  }

  private MethodSpec equalsMethod() {
    CodeBlock comparisons =
        parts.stream().map(this::comparison).collect(CodeBlock.joining("\n&& "));
    return override("equals", TypeName.BOOLEAN)
        .addParameter(Object.class, "other")
        .addStatement("return other instanceof $T that\n&& $L", name, comparisons)
        .build();
  }

  private CodeBlock comparison(KeyPart part) {
    TypeName type = type(part);
    String field = fields.get(part);
    if (type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$1T.compare(this.$2L, that.$2L) == 0", type.box(), field);
    }
    if (type.isPrimitive()) {
      return CodeBlock.of("this.$1L == that.$1L", field);
    }
    return CodeBlock.of(
        "$1T.equals(this.$2L, that.$2L)", isArray(part) ? Arrays.class : Objects.class, field);
  }

  private MethodSpec hashCodeMethod() {
    CodeBlock hashed = parts.stream()
        .map(part -> isArray(part)
            ? CodeBlock.of("$T.hashCode($L)", Arrays.class, fields.get(part))
            : CodeBlock.of("$L", fields.get(part)))
        .collect(CodeBlock.joining(",\n"));
    return override("hashCode", TypeName.INT)
        .addStatement("return $T.hash(\n$L)", Objects.class, hashed)
        .build();
  }

  private MethodSpec toStringMethod() {
    CodeBlock.Builder text = CodeBlock.builder();
    String literal = name.simpleName() + " {";
    String separator = "";
    for (KeyPart part : parts) {
      literal += separator + part.member() + "=";
      separator = ", ";
      if (part.attribute().sensitive()) {
        literal += "***";
      } else {
        text.add("$S + $L\n+ ", literal, shown(part));
        literal = "";
      }
    }
    return override("toString", ClassName.get(String.class))
        .addStatement("return $L$S", text.build(), literal + "}")
        .build();
  }

  private CodeBlock shown(KeyPart part) {
    return isArray(part)
        ? CodeBlock.of("$T.toString($L)", Arrays.class, fields.get(part))
        : CodeBlock.of("$L", fields.get(part));
  }

  private TypeSpec decoder() {
    ClassName decoder = decoder(model, index);
    CodeBlock arguments = attributes.stream().map(this::reading).collect(CodeBlock.joining(",\n"));
    return TypeSpec.classBuilder(decoder)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.ITEM_DECODER, name))
        .addJavadoc("Reads what the index holds.\n")
        .addField(FieldSpec.builder(decoder, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", decoder)
            .build())
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($T.INSTANCE.shape())", codec.name())
            .build())
        .addMethod(override("read", name)
            .addParameter(RuntimeTypes.ITEM_READER, "in")
            .addCode(beforeReading())
            .addStatement("return new $T(\n$L)", name, arguments)
            .build())
        .build();
  }

  private CodeBlock reading(AttributeModel attribute) {
    return told.contains(attribute)
        ? codec.readingElsewhere(attribute, isNullable(attribute), KEY)
        : codec.readingElsewhere(attribute, isNullable(attribute));
  }

  /** An item whose key is none of the model is none, whatever else is read of it. */
  private CodeBlock beforeReading() {
    if (told.isEmpty()
        && model.entity().stream().flatMap(EntityModel::keys).findAny().isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock members = CodeBlock.of("$T.INSTANCE.membersOf(in)", codec.name());
    return told.isEmpty()
        ? CodeBlock.builder().addStatement("$L", members).build()
        : CodeBlock.builder()
            .addStatement("$T $L = $L", RuntimeTypes.ITEM_READER, KEY, members)
            .build();
  }

  private static MethodSpec.Builder override(String method, TypeName returned) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
