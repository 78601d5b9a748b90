package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A map.
 *
 * @param sorted whether it is a sorted one
 * @param nullableValues whether values may be null
 */
public record MapType(
    boolean sorted,
    AttributeType key,
    AttributeType value,
    boolean nullableValues,
    TypeName javaType)
    implements AttributeType {
  @Override
  public Wire wire() {
    return Wire.M;
  }

  @Override
  public List<AttributeType> parts() {
    return List.of(key, value);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.map(this);
  }
}
