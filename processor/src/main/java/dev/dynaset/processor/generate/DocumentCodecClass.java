package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.GeneratedTypes;
import javax.lang.model.element.Modifier;

/** The codec of a document: {@code AddressCodec}, as visible as the document is. */
final class DocumentCodecClass {
  private final ClassModel model;

  DocumentCodecClass(ClassModel model) {
    this.model = model;
  }

  TypeSpec spec() {
    ClassName name = GeneratedTypes.codec(model.type(), model.prefix().value());
    CodecClass codec = new CodecClass(model, name, model.attributes());
    CodeBlock shape =
        ShapeCode.ofDocument(model.displayName(), model.attributes(), codec::position);
    return codec
        .spec(superclass(model), shape, visibility(model))
        .addJavadoc("Reads and writes {@link $T} as a map within an item.\n", model.type())
        .build();
  }

  static ParameterizedTypeName superclass(ClassModel model) {
    return ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_CODEC, model.type());
  }

  static Modifier[] visibility(ClassModel model) {
    return model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
