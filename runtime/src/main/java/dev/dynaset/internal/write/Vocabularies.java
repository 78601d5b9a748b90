package dev.dynaset.internal.write;

/**
 * The vocabularies of a model, made when one is asked for: a write that has neither a condition nor
 * changes loads none of their classes.
 *
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
public abstract class Vocabularies<A, U> {
  /** For those that know the vocabularies. */
  protected Vocabularies() {}

  /** What conditions of writes may name. */
  public abstract A attributes();

  /** What updates may change. */
  public abstract U updates();
}
