package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * An {@code Optional}, or one of its kin for primitives.
 *
 * @param content what it may hold
 */
public record OptionalType(AttributeType content, TypeName javaType) implements AttributeType {
  @Override
  public Wire wire() {
    return content.wire();
  }

  @Override
  public Order order() {
    return content.order();
  }

  @Override
  public Optional<TypeName> prefix() {
    return content.prefix();
  }

  @Override
  public List<String> aliases() {
    return content.aliases();
  }

  @Override
  public Optional<String> unknownConstant() {
    return content.unknownConstant();
  }

  @Override
  public List<AttributeType> parts() {
    return List.of(content);
  }

  @Override
  public TypeName required() {
    return content.required();
  }

  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.optional(this);
  }
}
