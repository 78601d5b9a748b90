package dev.dynaset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of a global index whose key condition is complete. A global index has no consistent
 * reads: what was written a moment ago may be missing.
 *
 * @param <T> the model of the items, or what the index holds of it
 */
public interface IndexQuerySet<T> extends QuerySet<T> {
  /** Hands this query set to {@code step}, for chains that read from left to right. */
  <R> R transform(Function<? super IndexQuerySet<T>, ? extends R> step);

  @Override
  IndexQuerySet<T> limit(int limit);

  @Override
  IndexQuerySet<T> pageSize(int pageSize);

  @Override
  IndexQuerySet<T> startAfter(@Nullable PageToken token);

  @Override
  IndexQuerySet<T> reverse();

  @Override
  IndexQuerySet<T> none();
}
