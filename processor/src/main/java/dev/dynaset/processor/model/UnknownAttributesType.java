package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;

/** The attributes of an item that the model does not know: the type of a member that is none. */
public record UnknownAttributesType(TypeName javaType) implements AttributeType {
  @Override
  public Wire wire() {
    return Wire.NONE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unknownAttributes(this);
  }
}
