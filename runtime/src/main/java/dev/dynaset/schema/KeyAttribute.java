package dev.dynaset.schema;

import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * One attribute of a key.
 *
 * @param name its stored name
 * @param type S, N or B
 */
public record KeyAttribute(String name, ScalarAttributeType type) {
  /** Refuses nulls. */
  public KeyAttribute {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
