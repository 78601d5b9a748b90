package dev.dynaset;

/**
 * A {@link Write} of one item that can be given conditions.
 *
 * @param <T> the model of the item
 * @param <A> the vocabulary of its conditions, such as {@code OrderAttributes}
 */
public abstract class PreparedWrite<T, A> extends Write<T> {
  /** For Dynaset. */
  protected PreparedWrite() {}

  /**
   * The same write, done only if the item that there is meets this condition too. An item that does
   * not exist has no attributes.
   */
  public abstract PreparedWrite<T, A> onlyIf(ConditionOf<A> condition);

  @Override
  public abstract PreparedWrite<T, A> returningOld();

  @Override
  public abstract PreparedWrite<T, A> returningNew();

  @Override
  public abstract PreparedWrite<T, A> returningNothing();

  @Override
  public abstract PreparedWrite<T, A> withConsumedCapacity(CapacityMeter meter);

  @Override
  public abstract PreparedWrite<T, A> customize(RequestCustomizer customizer);
}
