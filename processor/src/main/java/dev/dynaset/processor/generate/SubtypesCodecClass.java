package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.Subtypes;
import dev.dynaset.processor.model.Subtypes.Subtype;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The codec of an interface or abstract class that stands for documents: reads the discriminator, and hands on to the codec
 * of the document that it names.
 */
final class SubtypesCodecClass {
  private static final String DISCRIMINATOR = "DISCRIMINATOR";

  private final ClassModel model;
  private final Subtypes subtypes;
  private final ClassName name;

  SubtypesCodecClass(ClassModel model, Subtypes subtypes) {
    this.model = model;
    this.subtypes = subtypes;
    this.name = GeneratedTypes.codec(model.type(), model.prefix().value());
  }

  TypeSpec spec() {
    Modifier[] visibility = DocumentCodecClass.visibility(model);
    return TypeSpec.classBuilder(name)
        .addModifiers(visibility)
        .addModifiers(Modifier.FINAL)
        .superclass(DocumentCodecClass.superclass(model))
        .addJavadoc(
            "Reads and writes {@link $T} as a map within an item, of which $L tells what it is.\n",
            model.type(),
            JavadocText.code(subtypes.discriminator().value()))
        .addField(CodecClass.instance(name, visibility))
        .addField(FieldSpec.builder(int.class, DISCRIMINATOR)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("0")
            .build())
        .addMethod(constructor())
        .addMethod(read())
        .addMethod(write())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "super($T.ofDocument($S, $L))",
            RuntimeTypes.ITEM_SHAPE,
            model.displayName(),
            StringLiteral.of(subtypes.discriminator().value()))
        .build();
  }

  private MethodSpec read() {
    CodeBlock.Builder cases =
        CodeBlock.builder().add("return switch (in.string($L)) {\n", DISCRIMINATOR);
    for (Subtype subtype : subtypes.all()) {
      cases.add(
          "  case $L -> in.as($T.INSTANCE);\n",
          StringLiteral.of(subtype.name().value()),
          subtype.codec());
    }
    cases.add("  default -> throw in.unknownSubtype($L, $L);\n};\n", DISCRIMINATOR, known());
    return CodecClass.override("read")
        .returns(model.type())
        .addParameter(RuntimeTypes.ITEM_READER, "in")
        .addCode(cases.build())
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method = CodecClass.override("write")
        .addParameter(model.type(), "item")
        .addParameter(RuntimeTypes.ITEM_WRITER, "out");
    int number = 0;
    for (Subtype subtype : subtypes.all()) {
      String variable = "item" + ++number;
      String condition = "item instanceof $T " + variable;
      if (number == 1) {
        method.beginControlFlow("if (" + condition + ")", subtype.type());
      } else {
        method.nextControlFlow("else if (" + condition + ")", subtype.type());
      }
      method
          .addStatement(
              "out.string($L, $L)",
              DISCRIMINATOR,
              StringLiteral.of(subtype.name().value()))
          .addStatement("out.as($T.INSTANCE, $L)", subtype.codec(), variable);
    }
    if (!subtypes.isSealed()) {
      method
          .nextControlFlow("else")
          .addStatement("throw out.unknownSubtype($L, item, $L)", DISCRIMINATOR, known());
    }
    return method.endControlFlow().build();
  }

  private CodeBlock known() {
    return StringLiteral.of(subtypes.all().stream()
        .map(subtype -> subtype.name().value())
        .collect(Collectors.joining(", ")));
  }
}
