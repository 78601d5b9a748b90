package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The shape of a model in its codec: one chain of calls, or a method of its own if that is long. */
final class ShapeCode {
  private final String model;
  private final List<AttributeModel> attributes;
  private final Predicate<AttributeModel> isKey;

  ShapeCode(String model, List<AttributeModel> attributes, Predicate<AttributeModel> isKey) {
    this.model = model;
    this.attributes = attributes;
    this.isKey = isKey;
  }

  /** Adds the constructor that hands the shape to the superclass, and what it calls. */
  void addTo(TypeSpec.Builder codec) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (attributes.size() <= Construction.LONGEST_CHAIN) {
      codec.addMethod(constructor.addStatement("super($L)", chain()).build());
      return;
    }
    codec.addMethod(constructor.addStatement("super(newShape())").build());
    codec.addMethod(statements());
  }

  private CodeBlock chain() {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of($S)", RuntimeTypes.ITEM_SHAPE, model);
    attributes.forEach(attribute -> code.add("\n.$L", call(attribute)));
    return code.add("\n.build()").build();
  }

  private MethodSpec statements() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("newShape")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.ITEM_SHAPE)
        .addStatement(
            "$T shape = $T.of($S)",
            RuntimeTypes.ITEM_SHAPE.nestedClass("Builder"),
            RuntimeTypes.ITEM_SHAPE,
            model);
    attributes.forEach(attribute -> method.addStatement("shape.$L", call(attribute)));
    return method.addStatement("return shape.build()").build();
  }

  private CodeBlock call(AttributeModel attribute) {
    CodeBlock.Builder call = CodeBlock.builder()
        .add("$L($S", isKey.test(attribute) ? "key" : "attribute", attribute.member());
    if (!attribute.name().equals(attribute.member())) {
      call.add(", $L", StringLiteral.of(attribute.name()));
    }
    return call.add(attribute.sensitive() ? ").sensitive()" : ")").build();
  }
}
