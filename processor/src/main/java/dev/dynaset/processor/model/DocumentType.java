package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * A document.
 *
 * @param codec its generated codec
 */
public record DocumentType(ClassName javaType, ClassName codec) implements AttributeType {
  @Override
  public Wire wire() {
    return Wire.M;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.document(this);
  }
}
