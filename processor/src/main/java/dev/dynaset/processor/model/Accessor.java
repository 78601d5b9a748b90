package dev.dynaset.processor.model;

import java.util.function.Function;
import java.util.function.Supplier;

/** How generated code reads or sets a member. */
public sealed interface Accessor {
  /** The result for what this is. */
  <R> R match(Function<Field, R> field, Function<Method, R> method, Supplier<R> none);

  /**
   * The field itself.
   *
   * @param name its name
   */
  record Field(String name) implements Accessor {
    @Override
    public <R> R match(Function<Field, R> field, Function<Method, R> method, Supplier<R> none) {
      return field.apply(this);
    }
  }

  /**
   * A getter or a setter.
   *
   * @param name its name
   * @param result what a getter returns
   */
  record Method(String name, Result result) implements Accessor {
    @Override
    public <R> R match(Function<Field, R> field, Function<Method, R> method, Supplier<R> none) {
      return method.apply(this);
    }
  }

  /**
   * There is none: the member is given when the object is made, or the model has a finding that says
   * so.
   */
  record None() implements Accessor {
    @Override
    public <R> R match(Function<Field, R> field, Function<Method, R> method, Supplier<R> none) {
      return none.get();
    }
  }

  /** What a getter returns. */
  enum Result {
    /** The value. */
    VALUE,
    /** An {@code Optional} of the value. */
    OPTIONAL,
    /** An {@code OptionalInt} or one of its kin. */
    OPTIONAL_PRIMITIVE
  }
}
