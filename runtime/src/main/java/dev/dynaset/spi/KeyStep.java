package dev.dynaset.spi;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.query.Query;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query of one of several kinds of items whose range key is not known far enough yet: what it would read
 * may be of others. Generated classes extend it and take the next part of the key.
 *
 * @param <T> the model of the items
 */
public abstract class KeyStep<T> {
  private final Query<T> query;

  /** What is known so far. */
  protected KeyStep(Query<T> query) {
    this.query = query;
  }

  /** The query with a value of the next member of its range key. */
  protected final Query<T> whereEq(AttributeValue value) {
    return query.whereEq(value);
  }

  /** The condition that a lambda makes of a vocabulary. */
  protected static <V> Condition<V> condition(ConditionOf<V> condition, V vocabulary) {
    return Objects.requireNonNull(condition, "condition").apply(vocabulary);
  }

  /** What is known so far, in words. */
  @Override
  public final String toString() {
    return "A query set of " + query.table().codec().shape().model()
        + " that needs more of its range key";
  }
}
