package dev.dynaset.update;

import dev.dynaset.codec.ItemShape;

/**
 * What can be changed of an item of any of several kinds: nothing. Change it by the table of its kind.
 */
public final class NoUpdate extends UpdateVocabulary<NoUpdate> {
  /** For generated tables. */
  public static final NoUpdate INSTANCE = new NoUpdate();

  private NoUpdate() {
    super(ItemShape.ofDocument("nothing"));
  }
}
