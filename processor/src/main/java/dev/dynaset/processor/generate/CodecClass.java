package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What the codecs of items and of documents have in common: straight-line code that asks for
 * attributes by position.
 */
final class CodecClass {
  private final ClassModel model;
  private final ClassName name;
  private final List<AttributeModel> attributes;
  private final CodecConstants constants;
  private final MemberCode members;

  /**
   * A codec.
   *
   * @param attributes those of the model, in the order of their positions
   */
  CodecClass(ClassModel model, ClassName name, List<AttributeModel> attributes) {
    this.model = model;
    this.name = name;
    this.attributes = attributes;
    this.constants = new CodecConstants(model.type(), attributes);
    this.members = new MemberCode(constants, CodeBlock.of(""));
  }

  /** How the attributes are read and written. */
  MemberCode members() {
    return members;
  }

  /** How other classes read the attributes. */
  MemberCode membersElsewhere() {
    return new MemberCode(constants, CodeBlock.of("$T.", name));
  }

  /** The constant of the template that an attribute is made by. */
  String template(AttributeModel attribute) {
    return constants.template(attribute);
  }

  /** The constant of the position of an attribute. */
  String position(AttributeModel attribute) {
    return constants.name(attribute);
  }

  /** The class, whose instance is visible as these modifiers say. */
  TypeSpec.Builder spec(TypeName superclass, CodeBlock shape, Modifier... visibility) {
    return spec(superclass, shape, read(), visibility);
  }

  /** The class, which reads so. */
  TypeSpec.Builder spec(
      TypeName superclass, CodeBlock shape, MethodSpec read, Modifier... visibility) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(visibility)
        .addModifiers(
            name.enclosingClassName() == null
                ? new Modifier[] {Modifier.FINAL}
                : new Modifier[] {Modifier.STATIC, Modifier.FINAL})
        .superclass(superclass)
        .addField(instance(name, visibility));
    for (int position = 0; position < attributes.size(); position++) {
      if (isNamed(attributes.get(position))) {
        type.addField(FieldSpec.builder(int.class, constants.name(attributes.get(position)))
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .initializer("$L", position)
            .build());
      }
    }
    new FormConstants(name, constants).addTo(type);
    return type.addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($L)", shape)
            .build())
        .addMethod(read)
        .addMethod(write());
  }

  /** Whether generated code names the position: what is made of members, the runtime writes. */
  private static boolean isNamed(AttributeModel attribute) {
    return attribute.made().isEmpty() || attribute.sensitive();
  }

  /** The only instance, with a comment if it is public: javadoc shows no others. */
  static FieldSpec instance(ClassName codec, Modifier... visibility) {
    FieldSpec.Builder field = FieldSpec.builder(codec, CodecConstants.INSTANCE, visibility)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", codec);
    if (List.of(visibility).contains(Modifier.PUBLIC)) {
      field.addJavadoc("The only instance, for generated code.");
    }
    return field.build();
  }

  private MethodSpec read() {
    return override("read")
        .returns(model.type())
        .addParameter(RuntimeTypes.ITEM_READER, "in")
        .addCode(new Construction(model, members::reading).body())
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method = override("write")
        .addParameter(model.type(), "item")
        .addParameter(RuntimeTypes.ITEM_WRITER, "out");
    for (AttributeModel attribute : attributes) {
      if (attribute.made().isEmpty()) {
        method.addStatement(members.writing(attribute, MemberCode.getting(attribute)));
      }
    }
    model
        .unknown()
        .ifPresent(unknown ->
            method.addStatement("out.unknownAttributes($L)", MemberCode.getting(unknown.value())));
    return method.build();
  }

  static MethodSpec.Builder override(String method) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
