package dev.dynaset.processor.generate;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.NullMark;
import dev.dynaset.processor.model.SlotMembers;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import dev.dynaset.processor.naming.Names;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What updates say of members that one key of an index is made of: they are set together, {@code
 * productAndWarehouse().set("p", "w")}, or one of them where the others are known, {@code
 * product().given("w").set("p")}.
 */
final class SlotUpdateCode {
  private final TableModel model;
  private final ClassName update;
  private final ClassName codec;
  private final CodecConstants constants;
  private final Map<String, String> names;
  private final SlotMembers members;

  /**
   * The code.
   *
   * @param names the names of the methods of the vocabulary, by members
   */
  SlotUpdateCode(TableModel model, GeneratedTypes types, Map<String, String> names) {
    this.model = model;
    this.update = types.update();
    this.codec = types.codec();
    this.constants = new CodecConstants(model.type(), model.byPosition());
    this.names = names;
    this.members = SlotMembers.of(model);
  }

  void addTo(TypeSpec.Builder type) {
    List<List<AttributeModel>> changes = members.changes();
    List<ClassName> classes = GeneratedTypes.changes(model);
    for (int i = 0; i < changes.size(); i++) {
      add(type, changes.get(i), classes.get(i));
    }
  }

  private void add(TypeSpec.Builder type, List<AttributeModel> changed, ClassName nested) {
    boolean isAlone = changed.size() == 1;
    String words = JavadocText.members(changed);
    type.addMethod(MethodSpec.methodBuilder(isAlone ? method(changed.get(0)) : method(changed))
        .addModifiers(Modifier.PUBLIC)
        .returns(nested)
        .addJavadoc("$L", "{@return " + words + ", of which keys of indexes are made}")
        .addStatement("return new $T()", nested)
        .build());
    TypeSpec.Builder changes = TypeSpec.classBuilder(nested)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addJavadoc(
            "$L",
            "Changes of " + words + ", and of the keys of indexes that are made of "
                + (isAlone ? "it" : "them") + ".\n");
    if (isAlone) {
      addAlone(changes, changed.get(0));
    } else {
      addTogether(changes, changed);
    }
    type.addType(changes.build());
  }

  private String method(AttributeModel member) {
    return Objects.requireNonNull(names.get(member.member()));
  }

  /** One that no member has. */
  private String method(List<AttributeModel> group) {
    String name = Names.decapitalized(
        IndexNames.together(group.stream().map(AttributeModel::member).toList()));
    while (names.containsValue(name)) {
      name += "_";
    }
    return name;
  }

  private void addTogether(TypeSpec.Builder type, List<AttributeModel> group) {
    MethodSpec.Builder set = MethodSpec.methodBuilder("set")
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.UPDATE, update))
        .addJavadoc("{@return the update that sets all of them}");
    CodeBlock.Builder all = CodeBlock.builder();
    for (AttributeModel member : group) {
      KeyPart part = Keys.part(model, member);
      set.addParameter(parameter(part)).addJavadoc(tag(part, "removes it"));
      CodeBlock one = CodeBlock.of(
          "$L($L, $L, $L)",
          member.nullable() ? "assignOrRemoveAt" : "assignAt",
          position(member),
          form(member),
          part.variable());
      all.add(all.isEmpty() ? "$L" : "\n.and($L)", one);
    }
    type.addMethod(set.addStatement("return $L", all.build()).build());
  }

  private void addAlone(TypeSpec.Builder type, AttributeModel member) {
    TypeName given = ParameterizedTypeName.get(
        RuntimeTypes.update(member.nullable() ? "OptionalGivenUpdate" : "GivenUpdate"),
        update,
        member.type().content().javaType().box());
    List<AttributeModel> others = members.beside(member);
    MethodSpec.Builder method = MethodSpec.methodBuilder("given")
        .addModifiers(Modifier.PUBLIC)
        .returns(given)
        .addJavadoc(
            "$L",
            "{@return it, where " + JavadocText.members(others) + " still "
                + (others.size() == 1 ? "has this value" : "have these values")
                + "; else the update fails} Not for upserts.");
    CodeBlock.Builder expected = CodeBlock.builder();
    for (AttributeModel other : others) {
      KeyPart part = Keys.part(model, other);
      method.addParameter(parameter(part)).addJavadoc(tag(part, "is absent"));
      expected.add(
          ",\n$L($L, $L, $L)",
          other.nullable() ? "expectOrAbsentAt" : "expectAt",
          position(other),
          form(other),
          part.variable());
    }
    type.addMethod(method
        .addStatement(
            "return $L(\n$L,\n$L$L)",
            member.nullable() ? "optionalGivenAt" : "givenAt",
            position(member),
            form(member),
            expected.build())
        .build());
    if (member.nullable()) {
      type.addMethod(MethodSpec.methodBuilder("remove")
          .addModifiers(Modifier.PUBLIC)
          .returns(ParameterizedTypeName.get(RuntimeTypes.UPDATE, update))
          .addJavadoc("{@return the update that removes it, and the keys that are made of it}")
          .addStatement("return removeAt($L)", position(member))
          .build());
    }
  }

  private ParameterSpec parameter(KeyPart part) {
    if (!part.attribute().nullable()) {
      return part.parameter();
    }
    TypeName type = part.type().box();
    // One of an Optional has none itself.
    Optional<NullMark> mark = part.attribute()
        .nullMark()
        .or(() -> model.attributes().stream()
            .flatMap(other -> other.nullMark().stream())
            .findFirst());
    if (mark.isEmpty()) {
      return ParameterSpec.builder(type, part.variable()).build();
    }
    AnnotationSpec nullable = AnnotationSpec.builder(mark.get().annotation()).build();
    return mark.get().isOfTypes()
        ? ParameterSpec.builder(type.annotated(nullable), part.variable()).build()
        : ParameterSpec.builder(type, part.variable()).addAnnotation(nullable).build();
  }

  private static CodeBlock tag(KeyPart part, String ifNull) {
    String words = part.attribute().nullable()
        ? "the value; null " + ifNull
        : "the value" + (part.type().isPrimitive() ? "" : ", not null");
    return JavadocTags.parameter(part.variable(), words);
  }

  private CodeBlock position(AttributeModel attribute) {
    return CodeBlock.of("$T.$L", codec, constants.name(attribute));
  }

  private CodeBlock form(AttributeModel attribute) {
    return constants.form(attribute.type().content(), CodeBlock.of("$T.", codec));
  }
}
