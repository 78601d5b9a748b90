package dev.dynaset.expression;

import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an attribute is set to. */
public sealed interface SetValue {
  /** What {@code cases} makes of this kind of value. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of values. Whoever tells them apart implements it, and a new kind is a compile error
   * there.
   *
   * @param <R> what is made of a value
   */
  interface Cases<R> {
    /** A value. */
    R literal(Literal value);

    /** The value of another attribute. */
    R copy(Copy value);

    /** A value, if there is none. */
    R ifAbsent(IfAbsent value);

    /** A larger number. */
    R plus(Plus value);

    /** A smaller number. */
    R minus(Minus value);

    /** More elements behind a list. */
    R append(Append value);

    /** More elements before a list. */
    R prepend(Prepend value);

    /** A time. */
    R secondsFromNow(SecondsFromNow value);
  }

  /**
   * A value.
   *
   * @param value the value
   */
  record Literal(AttributeValue value) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /**
   * The value of another attribute.
   *
   * @param from where that is
   */
  record Copy(AttributePath from) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.copy(this);
    }
  }

  /**
   * A value, if the attribute is absent.
   *
   * @param value the value
   */
  record IfAbsent(AttributeValue value) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ifAbsent(this);
    }
  }

  /**
   * The number that it is, or 0 if it is absent, plus another.
   *
   * @param amount that number
   */
  record Plus(AttributeValue amount) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.plus(this);
    }
  }

  /**
   * The number that it is, or 0 if it is absent, minus another.
   *
   * @param amount that number
   */
  record Minus(AttributeValue amount) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.minus(this);
    }
  }

  /**
   * The list that it is, or none if it is absent, and more elements behind it.
   *
   * @param elements these, an L
   */
  record Append(AttributeValue elements) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.append(this);
    }
  }

  /**
   * The list that it is, or none if it is absent, and more elements before it.
   *
   * @param elements these, an L
   */
  record Prepend(AttributeValue elements) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.prepend(this);
    }
  }

  /**
   * A time, as seconds since 1970, by the clock of the application.
   *
   * @param duration how far from now
   */
  record SecondsFromNow(Duration duration) implements SetValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.secondsFromNow(this);
    }
  }
}
