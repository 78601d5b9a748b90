package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;

/** A type without a stored form; the model has a finding that says so. */
public record UnmappedType(TypeName javaType) implements AttributeType {
  @Override
  public Wire wire() {
    return Wire.NONE;
  }

  @Override
  public boolean isMapped() {
    return false;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unmapped(this);
  }
}
