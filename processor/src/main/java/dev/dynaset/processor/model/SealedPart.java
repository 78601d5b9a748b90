package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Set;

/**
 * A type that stands for some kinds of items of a table: the table's own, or a sealed type below it.
 *
 * @param type the type
 * @param entities the classes of these kinds
 */
public record SealedPart(ClassName type, Set<ClassName> entities) {
  /** Keeps a copy. */
  public SealedPart {
    entities = Set.copyOf(entities);
  }
}
