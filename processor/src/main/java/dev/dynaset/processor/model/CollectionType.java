package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A list, a set or an array.
 *
 * @param kind which
 * @param element the type of its elements
 * @param nullableElements whether elements may be null
 */
public record CollectionType(
    CollectionKind kind, AttributeType element, boolean nullableElements, TypeName javaType)
    implements AttributeType {
  @Override
  public Wire wire() {
    return kind.isSet() ? element.wire().ofSet() : Wire.L;
  }

  @Override
  public List<AttributeType> parts() {
    return List.of(element);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.collection(this);
  }
}
