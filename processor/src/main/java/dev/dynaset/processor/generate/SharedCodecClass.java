package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec of the items of a table of several kinds, nested in its class: {@code ShopTable.Codec}. */
final class SharedCodecClass {
  /** The attributes that vocabularies name. */
  static final String SHAPE = "SHAPE";

  private final SharedTableModel shared;
  private final SharedTypes types;
  private final SharedAttributes attributes;

  SharedCodecClass(SharedTableModel shared, SharedTypes types, SharedAttributes attributes) {
    this.shared = shared;
    this.types = types;
    this.attributes = attributes;
  }

  TypeSpec spec() {
    TypeSpec.Builder type = TypeSpec.classBuilder(types.codec())
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(
            ParameterizedTypeName.get(RuntimeTypes.SHARED_CODEC, shared.type(), types.key()))
        .addJavadoc("Reads and writes the items of all kinds of {@link $T}.\n", shared.type())
        .addField(shape())
        .addField(CodecClass.instance(types.codec()));
    List<AttributeModel> byPosition = attributes.byPosition();
    for (int position = 0; position < byPosition.size(); position++) {
      type.addField(
          FieldSpec.builder(int.class, attributes.constants().name(byPosition.get(position)))
              .addModifiers(Modifier.STATIC, Modifier.FINAL)
              .initializer("$L", position)
              .build());
    }
    new FormConstants(types.codec(), attributes.constants()).addTo(type);
    return type.addMethod(constructor()).build();
  }

  /** Before what is made of it. */
  private FieldSpec shape() {
    CodeBlock shape = ShapeCode.ofItem(
        shared.model().displayName(),
        attributes.keyCount(),
        attributes.byPosition(),
        attributes.constants()::name);
    return FieldSpec.builder(RuntimeTypes.ITEM_SHAPE, SHAPE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", shape)
        .build();
  }

  private MethodSpec constructor() {
    CodeBlock kinds = shared.entities().stream()
        .map(entity -> CodeBlock.of("$T.$L", GeneratedTypes.of(entity).table(), TableClass.KIND))
        .collect(CodeBlock.joining(",\n"));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super(\n$L,\n$L)", SHAPE, kinds)
        .build();
  }
}
