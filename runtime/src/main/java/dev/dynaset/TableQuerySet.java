package dev.dynaset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of a table or a local index whose key condition is complete.
 *
 * @param <T> the model of the items, or what a local index holds of it
 */
public interface TableQuerySet<T> extends QuerySet<T> {
  /** Reads consistently: what was written before is seen. Costs twice the read units. */
  TableQuerySet<T> consistentRead();

  /** Hands this query set to {@code step}, for chains that read from left to right. */
  <R> R transform(Function<? super TableQuerySet<T>, ? extends R> step);

  @Override
  TableQuerySet<T> limit(int limit);

  @Override
  TableQuerySet<T> pageSize(int pageSize);

  @Override
  TableQuerySet<T> startAfter(@Nullable PageToken token);

  @Override
  TableQuerySet<T> reverse();

  @Override
  TableQuerySet<T> none();
}
