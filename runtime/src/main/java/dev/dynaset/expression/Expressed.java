package dev.dynaset.expression;

/**
 * What applications hold as a value, and is an expression for the rest of the runtime: a condition,
 * or changes. The expression is no method of the value, so that completion shows what is for
 * applications.
 *
 * @param <E> the expression
 */
public abstract class Expressed<E> {
  private final E expression;

  /** A value of an expression. */
  protected Expressed(E expression) {
    this.expression = expression;
  }

  /** The expression of a value, for the runtime. */
  public static <E> E expressionOf(Expressed<E> value) {
    if (value == null) {
      throw new NullPointerException("The function gives null. For no condition let it give"
          + " Condition.always(), for no change Update.none().");
    }
    return value.expression;
  }
}
