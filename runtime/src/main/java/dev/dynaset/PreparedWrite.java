package dev.dynaset;

/**
 * A {@link Write} of one item that can be given conditions.
 *
 * @param <T> the model of the item
 * @param <A> the vocabulary of its conditions, such as {@code OrderAttributes}
 */
public interface PreparedWrite<T, A> extends Write<T> {
  /**
   * The same write, done only if the item that there is meets this condition too. An item that does
   * not exist has no attributes.
   */
  PreparedWrite<T, A> onlyIf(ConditionOf<A> condition);

  @Override
  PreparedWrite<T, A> returningOld();

  @Override
  PreparedWrite<T, A> returningNew();

  @Override
  PreparedWrite<T, A> returningNothing();

  @Override
  PreparedWrite<T, A> withConsumedCapacity(CapacityMeter meter);

  @Override
  PreparedWrite<T, A> customize(RequestCustomizer customizer);
}
