package dev.dynaset.schema;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute that gets an id when an item is written that has none yet. */
public sealed interface GeneratedId {
  /** Its stored name. */
  String attribute();

  /** A UUID, stored as an S. */
  static GeneratedId uuid(String attribute, IdKind kind) {
    return new Uuid(attribute, kind);
  }

  /** What {@code source} makes, a new one at each call. */
  static GeneratedId supplied(String attribute, Supplier<AttributeValue> source) {
    return new Supplied(attribute, source);
  }

  /**
   * The id is a UUID, stored as an S.
   *
   * @param attribute the stored name
   * @param kind how it is made
   */
  record Uuid(String attribute, IdKind kind) implements GeneratedId {}

  /**
   * A supplier of the application makes the id.
   *
   * @param attribute the stored name
   * @param source makes a new id at each call
   */
  record Supplied(String attribute, Supplier<AttributeValue> source) implements GeneratedId {}
}
