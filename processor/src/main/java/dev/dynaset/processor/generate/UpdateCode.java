package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.CollectionKind;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.StoredCases;
import dev.dynaset.processor.model.Wire;
import dev.dynaset.processor.model.WrapperType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What stands for attributes in updates. Whatever may be absent has a class of its own, which can
 * remove it.
 *
 * @param vocabulary the type of the vocabulary that the updates belong to
 * @param form the forms of types, as expressions
 * @param isIndexed whether keys of indexes are made of an attribute
 */
record UpdateCode(
    TypeName vocabulary,
    Function<AttributeType, CodeBlock> form,
    Predicate<AttributeModel> isIndexed) {
  PlaceCode of(AttributeModel attribute) {
    AttributeType type = attribute.type().content();
    Places places = new Places(attribute.nullable());
    if (isIndexed.test(attribute)) {
      return places.value("IndexedUpdate", type);
    }
    return attribute.special().containsKey(SpecialRole.TIME_TO_LIVE)
        ? places.value("TimeToLiveUpdate", type)
        : type.match(places);
  }

  private PlaceCode ofPart(AttributeType type) {
    return type.match(new Places(true));
  }

  /** By the type of an attribute, and whether it can be removed. */
  private final class Places implements StoredCases<PlaceCode> {
    private final boolean removable;

    Places(boolean removable) {
      this.removable = removable;
    }

    @Override
    public PlaceCode scalar(ScalarType type) {
      ScalarCode code = ScalarCode.of(type.scalar());
      return code.primitiveUpdate()
          .filter(update -> type.javaType().isPrimitive())
          .map(update -> PlaceCode.of(update, List.of(vocabulary)))
          .orElseGet(() -> value(code.isNumber() ? "NumberUpdate" : "ValueUpdate", type));
    }

    @Override
    public PlaceCode enumeration(EnumType type) {
      return value("ValueUpdate", type);
    }

    @Override
    public PlaceCode converted(ConvertedType type) {
      return value("ValueUpdate", type);
    }

    @Override
    public PlaceCode wrapper(WrapperType type) {
      return value("ValueUpdate", type);
    }

    @Override
    public PlaceCode document(DocumentType type) {
      ClassName update = DocumentClasses.of(type).update();
      return PlaceCode.of(
          removable ? DocumentClasses.removable(update) : update, List.of(vocabulary));
    }

    @Override
    public PlaceCode map(MapType type) {
      PlaceCode part = part(type.value(), type.nullableValues());
      return new PlaceCode(
          name("MapUpdate"),
          List.of(vocabulary, type.javaType(), type.key().javaType(), part.type()),
          List.of(form.apply(type), form.apply(type.key())),
          Optional.of(part));
    }

    @Override
    public PlaceCode collection(CollectionType type) {
      return type.kind().isSet() ? set(type) : list(type);
    }

    private PlaceCode set(CollectionType type) {
      return type.wire() == Wire.L
          ? value("ValueUpdate", type)
          : new PlaceCode(
              name("SetUpdate"),
              List.of(vocabulary, type.javaType(), type.element().javaType()),
              List.of(form.apply(type), form.apply(unsorted(type))),
              Optional.empty());
    }

    private PlaceCode list(CollectionType type) {
      PlaceCode part = part(type.element(), type.nullableElements());
      return new PlaceCode(
          name("ListUpdate"),
          List.of(vocabulary, type.javaType(), type.element().javaType(), part.type()),
          List.of(
              form.apply(type),
              FormCode.ofElement(form, type.element(), type.nullableElements())
                  .apply(type.element())),
          Optional.of(part));
    }

    /** An element of a list or a value of a map. */
    private PlaceCode part(AttributeType type, boolean nullable) {
      return new UpdateCode(
              vocabulary, FormCode.ofElement(form, type, nullable), attribute -> false)
          .ofPart(type);
    }

    PlaceCode value(String update, AttributeType type) {
      return PlaceCode.of(
          name(update), List.of(vocabulary, type.javaType().box()), form.apply(type));
    }

    private ClassName name(String update) {
      String optional = update.equals("ValueUpdate") ? "OptionalUpdate" : "Optional" + update;
      return RuntimeTypes.update(removable ? optional : update);
    }
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
}
