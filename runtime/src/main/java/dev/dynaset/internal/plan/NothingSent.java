package dev.dynaset.internal.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan whose result is known.
 *
 * @param result the result
 * @param <R> what comes out
 */
public record NothingSent<R>(R result) implements Plan<R> {
  @Override
  public @Nullable Step next() {
    return null;
  }

  @Override
  public void accept(Reply reply) {
    throw new IllegalStateException("Nothing was sent.");
  }
}
