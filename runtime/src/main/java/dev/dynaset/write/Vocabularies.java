package dev.dynaset.write;

/**
 * What knows the vocabularies of a model, a generated table: each is loaded when a write has a
 * condition, or changes.
 *
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
public abstract class Vocabularies<A, U> {
  /** For those that know the vocabularies. */
  protected Vocabularies() {}

  /** What conditions of writes may name. */
  protected abstract A attributes();

  /** What updates may change. */
  protected abstract U updates();

  /** What conditions of writes may name, for the runtime. */
  public static <A> A attributesOf(Vocabularies<A, ?> vocabularies) {
    return vocabularies.attributes();
  }

  /** What updates may change, for the runtime. */
  public static <U> U updatesOf(Vocabularies<?, U> vocabularies) {
    return vocabularies.updates();
  }
}
