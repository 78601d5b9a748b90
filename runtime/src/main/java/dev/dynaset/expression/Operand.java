package dev.dynaset.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is compared. */
public sealed interface Operand {
  /** Whether messages mask what is compared with it. */
  boolean isSensitive();

  /** What {@code cases} makes of this kind of operand. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of operands. Whoever tells them apart implements it, and a new kind is a compile error
   * there.
   *
   * @param <R> what is made of an operand
   */
  interface Cases<R> {
    /** A value that is known. */
    R value(Value operand);

    /** A value that an item has. */
    R attribute(Attribute operand);

    /** The size of such a value. */
    R size(Size operand);
  }

  /**
   * A value that is known.
   *
   * @param value the value
   */
  record Value(AttributeValue value) implements Operand {
    @Override
    public boolean isSensitive() {
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.value(this);
    }
  }

  /**
   * The value that an item has at a place.
   *
   * @param path the place
   */
  record Attribute(AttributePath path) implements Operand {
    @Override
    public boolean isSensitive() {
      return path.sensitive();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.attribute(this);
    }
  }

  /**
   * The size of the value that an item has at a place: the length of a string or of binary, of all
   * others the number of their elements.
   *
   * @param path the place
   */
  record Size(AttributePath path) implements Operand {
    @Override
    public boolean isSensitive() {
      return path.sensitive();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.size(this);
    }
  }
}
