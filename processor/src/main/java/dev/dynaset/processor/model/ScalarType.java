package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.Optional;

/**
 * A type that Dynaset knows.
 *
 * @param scalar how it is stored
 */
public record ScalarType(Scalar scalar, TypeName javaType) implements AttributeType {
  @Override
  public Wire wire() {
    return scalar.wire();
  }

  @Override
  public Order order() {
    return scalar.order();
  }

  @Override
  public Optional<TypeName> prefix() {
    return scalar.hasPrefixes() ? Optional.of(javaType) : Optional.empty();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.scalar(this);
  }
}
