package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.AttributeType.CollectionType;
import dev.dynaset.processor.model.AttributeType.DocumentType;
import dev.dynaset.processor.model.AttributeType.MapType;
import dev.dynaset.processor.model.AttributeType.ScalarType;
import dev.dynaset.processor.model.CollectionKind;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.Wire;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands for attributes in updates. Whatever may be absent has a class of its own, which can
 * remove it.
 *
 * @param vocabulary the type of the vocabulary that the updates belong to
 * @param form the forms of types, as expressions
 */
record UpdateCode(TypeName vocabulary, Function<AttributeType, CodeBlock> form) {
  PlaceCode of(AttributeModel attribute) {
    AttributeType type = attribute.type().content();
    return attribute.special().containsKey(SpecialRole.TIME_TO_LIVE)
        ? value("TimeToLiveUpdate", type, attribute.nullable())
        : of(type, attribute.nullable());
  }

  private PlaceCode of(AttributeType type, boolean removable) {
    if (type instanceof DocumentType document) {
      ClassName update = DocumentClasses.of(document).update();
      return PlaceCode.of(
          removable ? DocumentClasses.removable(update) : update, List.of(vocabulary));
    }
    if (type instanceof CollectionType collection) {
      return collection(collection, removable);
    }
    if (type instanceof MapType map) {
      PlaceCode part = of(map.value(), true);
      return new PlaceCode(
          name("MapUpdate", removable),
          List.of(vocabulary, map.javaType(), map.key().javaType(), part.type()),
          List.of(form.apply(map), form.apply(map.key())),
          Optional.of(part));
    }
    return primitive(type)
        .map(update -> PlaceCode.of(update, List.of(vocabulary)))
        .orElseGet(() -> value(isNumber(type) ? "NumberUpdate" : "ValueUpdate", type, removable));
  }

  private PlaceCode collection(CollectionType type, boolean removable) {
    if (type.kind().isSet()) {
      return type.wire() == Wire.L
          ? value("ValueUpdate", type, removable)
          : new PlaceCode(
              name("SetUpdate", removable),
              List.of(vocabulary, type.javaType(), type.element().javaType()),
              List.of(form.apply(type), form.apply(unsorted(type))),
              Optional.empty());
    }
    PlaceCode part = of(type.element(), true);
    return new PlaceCode(
        name("ListUpdate", removable),
        List.of(vocabulary, type.javaType(), type.element().javaType(), part.type()),
        List.of(form.apply(type), form.apply(type.element())),
        Optional.of(part));
  }

  /** What is added and deleted: a set of which the order does not matter. */
  private static CollectionType unsorted(CollectionType type) {
    AttributeType element = type.element();
    return new CollectionType(
        CollectionKind.SET,
        element,
        false,
        ParameterizedTypeName.get(ClassName.get(Set.class), element.javaType()));
  }

  private PlaceCode value(String update, AttributeType type, boolean removable) {
    return PlaceCode.of(
        name(update, removable), List.of(vocabulary, type.javaType().box()), form.apply(type));
  }

  private static ClassName name(String update, boolean removable) {
    String optional = update.equals("ValueUpdate") ? "OptionalUpdate" : "Optional" + update;
    return RuntimeTypes.update(removable ? optional : update);
  }

  private static Optional<ClassName> primitive(AttributeType type) {
    if (!(type instanceof ScalarType scalar) || !type.javaType().isPrimitive()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (scalar.scalar()) {
          case INT -> RuntimeTypes.update("IntUpdate");
          case LONG -> RuntimeTypes.update("LongUpdate");
          case FLOAT -> RuntimeTypes.update("FloatUpdate");
          case DOUBLE -> RuntimeTypes.update("DoubleUpdate");
          default -> null;
        });
  }

  private static boolean isNumber(AttributeType type) {
    return type instanceof ScalarType scalar
        && scalar.wire() == Wire.N
        && scalar.scalar().hasMethods();
  }
}
