package dev.dynaset.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One change of an item. */
public sealed interface UpdateAction {
  /** The clause of an update that it is in. */
  Clause clause();

  /** What {@code cases} makes of this kind of change. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of changes. Whoever tells them apart implements it, and a new kind is a compile error
   * there.
   *
   * @param <R> what is made of a change
   */
  interface Cases<R> {
    /** Gives an attribute a value. */
    R set(Set change);

    /** Removes what is at a place. */
    R remove(Remove change);

    /** Adds to a number or a set. */
    R add(Add change);

    /** Removes elements from a set. */
    R delete(Delete change);

    /** Does what a user has written. */
    R raw(Raw change);
  }

  /** A change of what is known. */
  sealed interface OfPath extends UpdateAction {
    /** What is changed. */
    AttributePath path();

    /** The attribute of the item that is changed as a whole; null if a part of one is. */
    default @Nullable String wholeAttribute() {
      List<AttributePath.Step> steps = path().steps();
      return steps.size() == 1 && steps.get(0) instanceof AttributePath.Step.Attribute attribute
          ? attribute.name()
          : null;
    }
  }

  /**
   * Gives an attribute a value.
   *
   * @param path the attribute
   * @param value the value
   */
  record Set(AttributePath path, SetValue value) implements OfPath {
    @Override
    public Clause clause() {
      return Clause.SET;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.set(this);
    }
  }

  /**
   * Removes an attribute, an element of a list, or an entry of a map.
   *
   * @param path what is removed
   */
  record Remove(AttributePath path) implements OfPath {
    @Override
    public Clause clause() {
      return Clause.REMOVE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.remove(this);
    }
  }

  /**
   * Adds a number to a number, or elements to a set; an absent attribute is 0, or an empty set.
   *
   * @param path the attribute
   * @param value the number, or a set of these elements
   */
  record Add(AttributePath path, AttributeValue value) implements OfPath {
    @Override
    public Clause clause() {
      return Clause.ADD;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.add(this);
    }
  }

  /**
   * Removes elements from a set.
   *
   * @param path the attribute
   * @param value a set of these elements
   */
  record Delete(AttributePath path, AttributeValue value) implements OfPath {
    @Override
    public Clause clause() {
      return Clause.DELETE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.delete(this);
    }
  }

  /**
   * Changes that a user has written in DynamoDB's own language.
   *
   * @param clause the clause that they are in
   * @param fragment one change or more of this clause, without its word
   */
  record Raw(Clause clause, Fragment fragment) implements UpdateAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.raw(this);
    }
  }

  /** The clauses of an update, in the order in which they are written. */
  enum Clause {
    /** Gives attributes a value. */
    SET,
    /** Removes attributes. */
    REMOVE,
    /** Adds to numbers and sets. */
    ADD,
    /** Removes elements from sets. */
    DELETE
  }
}
