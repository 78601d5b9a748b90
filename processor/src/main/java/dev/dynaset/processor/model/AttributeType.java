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
}
