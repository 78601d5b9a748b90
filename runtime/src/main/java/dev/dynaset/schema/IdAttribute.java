package dev.dynaset.schema;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute that gets an id when an item is written that has none yet. */
public sealed interface IdAttribute {
  /** Its stored name. */
  String attribute();

  /** What {@code cases} makes of this kind of id. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of ids. Whoever tells them apart implements it, and a new kind is a compile error
   * there.
   *
   * @param <R> what is made of an id
   */
  interface Cases<R> {
    /** A UUID. */
    R uuid(Uuid id);

    /** What the application makes. */
    R supplied(Supplied id);
  }

  /** A UUID, stored as an S. */
  static IdAttribute uuid(String attribute, IdKind kind) {
    return new Uuid(attribute, kind);
  }

  /** What {@code source} makes, a new one at each call. */
  static IdAttribute supplied(String attribute, Supplier<AttributeValue> source) {
    return new Supplied(attribute, source);
  }

  /**
   * The id is a UUID, stored as an S.
   *
   * @param attribute the stored name
   * @param kind how it is made
   */
  record Uuid(String attribute, IdKind kind) implements IdAttribute {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.uuid(this);
    }
  }

  /**
   * A supplier of the application makes the id.
   *
   * @param attribute the stored name
   * @param source makes a new id at each call
   */
  record Supplied(String attribute, Supplier<AttributeValue> source) implements IdAttribute {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.supplied(this);
    }
  }
}
