package dev.dynaset.spi;

import dev.dynaset.internal.write.Vocabularies;

/**
 * The vocabularies that a generated table knows.
 *
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
final class TableVocabularies<A, U> extends Vocabularies<A, U> {
  private final BoundTable<?, ?, A, U, ?> table;

  TableVocabularies(BoundTable<?, ?, A, U, ?> table) {
    this.table = table;
  }

  @Override
  public A attributes() {
    return table.attributes();
  }

  @Override
  public U updates() {
    return table.updates();
  }
}
