package dev.dynaset.spi;

import dev.dynaset.AsyncQuerySet;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.QuerySet;
import dev.dynaset.expression.Expressed;
import dev.dynaset.query.Query;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query set that keeps its type when it is refined.
 *
 * @param <T> the model of the items
 * @param <F> the vocabulary of its filters
 * @param <S> the type of the query set itself
 */
public abstract class QueryStage<T, F, S extends QuerySet<T>> extends ItemStage<T, S>
    implements QuerySet<T> {
  /** So many hash keys are read at the same time, unless it is said otherwise. */
  private static final int PARALLELISM = 8;

  /** A query set of what {@code query} describes. */
  protected QueryStage(Query<T> query) {
    super(query);
  }

  /** The vocabulary of its filters. It is asked for when there is one: a query without loads none. */
  protected abstract F filters();

  /** The condition that a lambda makes of a vocabulary. */
  protected static <V> Condition<V> condition(ConditionOf<V> condition, V vocabulary) {
    return Objects.requireNonNull(condition, "condition").apply(vocabulary);
  }

  /** The query with a value of the next attribute, or member, of its range key: not the last one. */
  protected final Query<T> whereEq(AttributeValue value) {
    return query().whereEq(value);
  }

  /**
   * The items that also meet a condition. Called again, all conditions hold.
   *
   * <p>DynamoDB filters what a query has read: items that are left out cost as many read units as
   * those that come back. With a filter that nothing can meet, nothing is sent.
   */
  public final S filter(ConditionOf<F> condition) {
    Objects.requireNonNull(
        condition, "condition: for none, leave filter out, or take Condition.always()");
    return with(query().filter(Expressed.expressionOf(condition.apply(filters()))));
  }

  /** Hands this query set to {@code step}, for chains that read from left to right. */
  public final <R> R transform(Function<? super S, ? extends R> step) {
    return step.apply(with(query()));
  }

  @Override
  public final S reverse() {
    return with(query().reverse());
  }

  @Override
  public final S merged() {
    return merged(PARALLELISM);
  }

  @Override
  public final S merged(int parallelism) {
    return with(query().merged(parallelism));
  }

  @Override
  public final AsyncQuerySet<T> async() {
    return new AsyncItems<>(query());
  }

  @Override
  public final Optional<T> last() {
    return run(plans().last());
  }

  @Override
  public final T get() {
    return run(plans().get());
  }

  @Override
  public final Optional<T> find() {
    return run(plans().find());
  }
}
