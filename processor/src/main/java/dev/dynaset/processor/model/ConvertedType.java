package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A type that a converter stores.
 *
 * @param converter the converter, with the type as its argument if it takes one
 * @param creation how the converter is made
 * @param stored the type that it is stored as
 * @param ordered whether the stored form sorts as the values do
 */
public record ConvertedType(
    TypeName converter,
    ConverterCreation creation,
    AttributeType stored,
    boolean ordered,
    TypeName javaType)
    implements ConstantFormType {
  @Override
  public Wire wire() {
    return stored.wire();
  }

  @Override
  public Order order() {
    return ordered ? Order.VALUE : Order.NONE;
  }

  @Override
  public List<String> aliases() {
    return stored.aliases();
  }

  @Override
  public Optional<String> unknownConstant() {
    return stored.unknownConstant();
  }

  @Override
  public List<AttributeType> parts() {
    return creation.match(
        () -> List.of(stored), () -> List.of(stored), own -> List.of(stored, own.form()));
  }

  @Override
  public <R> R match(FormCases<R> cases) {
    return cases.converted(this);
  }
}
