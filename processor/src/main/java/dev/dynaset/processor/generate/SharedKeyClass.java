package dev.dynaset.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import javax.lang.model.element.Modifier;

/** What the keys of all kinds of items extend: {@code ShopKey}. */
final class SharedKeyClass {
  private final SharedTableModel shared;
  private final SharedTypes types;

  SharedKeyClass(SharedTableModel shared, SharedTypes types) {
    this.shared = shared;
    this.types = types;
  }

  TypeSpec spec() {
    return TypeSpec.classBuilder(types.key())
        .addModifiers(SharedTableClass.visibility(shared))
        .addModifiers(Modifier.ABSTRACT)
        .superclass(RuntimeTypes.ITEM_KEY)
        .addJavadoc("The key of a {@link $T} of any kind. There are no others.\n", shared.type())
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(int[].class, "members")
            .addParameter(RuntimeTypes.ITEM_SHAPE, "shape")
            .addParameter(ArrayTypeName.of(Object.class), "parts")
            .varargs()
            .addStatement("super(members, shape, parts)")
            .build())
        .build();
  }
}
