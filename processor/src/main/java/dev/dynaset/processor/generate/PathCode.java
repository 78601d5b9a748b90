package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.Order;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.StoredCases;
import dev.dynaset.processor.model.WrapperType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands for attributes in conditions.
 *
 * @param vocabulary the type of the vocabulary that the conditions belong to
 * @param form the forms of types, as expressions
 */
record PathCode(TypeName vocabulary, Function<AttributeType, CodeBlock> form)
    implements StoredCases<PlaceCode> {
  PlaceCode of(AttributeType attribute) {
    return attribute.content().match(this);
  }

  @Override
  public PlaceCode scalar(ScalarType type) {
    return ScalarCode.of(type.scalar())
        .path()
        .map(path -> path.equals(RuntimeTypes.WHOLE_NUMBER_PATH) ? value(path, type) : plain(path))
        .orElseGet(() -> value(type));
  }

  @Override
  public PlaceCode enumeration(EnumType type) {
    return value(type);
  }

  @Override
  public PlaceCode converted(ConvertedType type) {
    return value(type);
  }

  @Override
  public PlaceCode wrapper(WrapperType type) {
    return value(type);
  }

  @Override
  public PlaceCode document(DocumentType type) {
    return plain(DocumentClasses.of(type).path());
  }

  @Override
  public PlaceCode map(MapType type) {
    PlaceCode part = of(type.value());
    return new PlaceCode(
        RuntimeTypes.MAP_PATH,
        List.of(vocabulary, type.javaType(), type.key().javaType(), part.type()),
        List.of(form.apply(type), form.apply(type.key())),
        Optional.of(part));
  }

  private PlaceCode value(AttributeType type) {
    return value(
        type.order() == Order.NONE ? RuntimeTypes.VALUE_PATH : RuntimeTypes.ORDERED_PATH, type);
  }

  private PlaceCode value(ClassName path, AttributeType type) {
    return PlaceCode.of(path, List.of(vocabulary, type.javaType().box()), form.apply(type));
  }

  private PlaceCode plain(ClassName path) {
    return PlaceCode.of(path, List.of(vocabulary));
  }

  @Override
  public PlaceCode collection(CollectionType type) {
    TypeName element = type.element().javaType();
    if (type.kind().isSet()) {
      return new PlaceCode(
          RuntimeTypes.SET_PATH,
          List.of(vocabulary, type.javaType(), element),
          List.of(form.apply(type), form.apply(type.element())),
          Optional.empty());
    }
    PlaceCode part = of(type.element());
    return new PlaceCode(
        RuntimeTypes.LIST_PATH,
        List.of(vocabulary, type.javaType(), element, part.type()),
        List.of(
            form.apply(type),
            FormCode.ofElement(form, type.element(), type.nullableElements())
                .apply(type.element())),
        Optional.of(part));
  }
}
