package dev.dynaset.processor.model;

import java.util.Optional;

/** A step on the way to what a component of a projection is taken from. */
public sealed interface SourceStep {
  /** What is there; empty if there is nothing. */
  Optional<AttributeType> type();

  /** Whether it may be absent where what it is a part of is there. */
  boolean mayBeAbsent();

  /** What {@code cases} makes of this kind of step. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of steps.
   *
   * @param <R> what is made of a step
   */
  interface Cases<R> {
    /** A member. */
    R member(Member step);

    /** An element of a list. */
    R element(Element step);

    /** An entry of a map. */
    R entry(Entry step);
  }

  /**
   * A member.
   *
   * @param owner the model, or a document
   * @param member the name of the member
   */
  record Member(ClassModel owner, String member) implements SourceStep {
    /** The member, if the class has one of that name. */
    public Optional<AttributeModel> attribute() {
      return owner.attribute(member);
    }

    @Override
    public Optional<AttributeType> type() {
      return attribute().map(AttributeModel::type);
    }

    @Override
    public boolean mayBeAbsent() {
      return attribute().filter(AttributeModel::nullable).isPresent();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.member(this);
    }
  }

  /**
   * An element of a list or an array.
   *
   * @param content its type
   * @param index its index, from 0
   */
  record Element(AttributeType content, int index) implements SourceStep {
    @Override
    public Optional<AttributeType> type() {
      return Optional.of(content);
    }

    /** The list may be shorter. */
    @Override
    public boolean mayBeAbsent() {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.element(this);
    }
  }

  /**
   * An entry of a map.
   *
   * @param content the type of its value
   * @param key its key, as it is stored
   */
  record Entry(AttributeType content, String key) implements SourceStep {
    @Override
    public Optional<AttributeType> type() {
      return Optional.of(content);
    }

    /** The map may have no such key. */
    @Override
    public boolean mayBeAbsent() {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.entry(this);
    }
  }
}
