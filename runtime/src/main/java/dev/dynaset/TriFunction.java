package dev.dynaset;

import org.jspecify.annotations.Nullable;

/**
 * What is made of the values of three attributes, each of which is null if it is absent: the
 * constructor of a record, for one.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface TriFunction<A, B, C, R> {
  /** The result for these values. */
  R apply(@Nullable A first, @Nullable B second, @Nullable C third);
}
