package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.AttributeType.CollectionType;
import dev.dynaset.processor.model.AttributeType.DocumentType;
import dev.dynaset.processor.model.AttributeType.MapType;
import dev.dynaset.processor.model.AttributeType.ScalarType;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.Order;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands for attributes in conditions.
 *
 * @param vocabulary the type of the vocabulary that the conditions belong to
 * @param form the forms of types, as expressions
 */
record PathCode(TypeName vocabulary, Function<AttributeType, CodeBlock> form) {
  PlaceCode of(AttributeType attribute) {
    AttributeType type = attribute.content();
    if (type instanceof DocumentType document) {
      return plain(DocumentClasses.of(document).path());
    }
    if (type instanceof CollectionType collection) {
      return collection(collection);
    }
    if (type instanceof MapType map) {
      return new PlaceCode(
          RuntimeTypes.MAP_PATH,
          List.of(
              vocabulary, map.javaType(), map.key().javaType(), of(map.value()).type()),
          List.of(form.apply(map), form.apply(map.key())),
          Optional.of(of(map.value())));
    }
    return withMethods(type)
        .map(this::plain)
        .orElseGet(() -> PlaceCode.of(
            type.order() == Order.NONE ? RuntimeTypes.VALUE_PATH : RuntimeTypes.ORDERED_PATH,
            List.of(vocabulary, type.javaType().box()),
            form.apply(type)));
  }

  private PlaceCode plain(ClassName path) {
    return PlaceCode.of(path, List.of(vocabulary));
  }

  private PlaceCode collection(CollectionType type) {
    TypeName element = type.element().javaType();
    List<CodeBlock> forms = List.of(form.apply(type), form.apply(type.element()));
    if (type.kind().isSet()) {
      return new PlaceCode(
          RuntimeTypes.SET_PATH,
          List.of(vocabulary, type.javaType(), element),
          forms,
          Optional.empty());
    }
    PlaceCode part = of(type.element());
    return new PlaceCode(
        RuntimeTypes.LIST_PATH,
        List.of(vocabulary, type.javaType(), element, part.type()),
        forms,
        Optional.of(part));
  }

  /** The paths that know their form themselves. */
  private static Optional<ClassName> withMethods(AttributeType type) {
    if (!(type instanceof ScalarType scalar)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (scalar.scalar()) {
          case STRING -> RuntimeTypes.TEXT_PATH;
          case BINARY -> RuntimeTypes.BINARY_PATH;
          case BYTE, SHORT, INT, LONG -> RuntimeTypes.WHOLE_NUMBER_PATH;
          case FLOAT -> RuntimeTypes.FLOAT_PATH;
          case DOUBLE -> RuntimeTypes.DOUBLE_PATH;
          case BOOLEAN -> RuntimeTypes.FLAG_PATH;
          default -> null;
        });
  }
}
