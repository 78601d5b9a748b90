package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;

/**
 * The type of an attribute.
 *
 * @param scalar how it is stored
 * @param javaType the type of the member
 */
public record AttributeType(Scalar scalar, TypeName javaType) {
  /** The type of a parameter or key that cannot be null: a primitive where there is one. */
  public TypeName required() {
    return javaType.isBoxedPrimitive() ? javaType.unbox() : javaType;
  }

  /** What DynamoDB stores. */
  public Scalar.Wire wire() {
    return scalar.wire();
  }

  /** The order in which DynamoDB sorts it. */
  public Scalar.Order order() {
    return scalar.order();
  }

  /** Whether text or bytes can start with others. */
  public boolean hasPrefixes() {
    return scalar.hasPrefixes();
  }

  /** Whether it has a stored form; if not, the model has a finding that says so. */
  public boolean isMapped() {
    return scalar != Scalar.UNMAPPED;
  }
}
