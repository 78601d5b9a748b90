package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.keys.WitnessKey;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of items among others of its table: what is proven of them.
 *
 * @param table the generated class of the table
 * @param key the generated class that the keys of all kinds extend
 * @param queries what queries can read, by the names of indexes; of the table by the empty name
 * @param scan what a scan has to leave others out by
 */
public record EntityPlace(
    ClassName table, ClassName key, Map<String, Queries> queries, Scanned scan) {
  /** Keeps a copy. */
  public EntityPlace {
    queries = Map.copyOf(queries);
  }

  /**
   * From where on queries read no other kind.
   *
   * @param first how many segments of the range key must have a value; negative if queries always read
   *     others
   * @param other a key of another kind that a query with less would read
   */
  public record Queries(int first, Optional<WitnessKey> other) {
    /** All queries read this kind alone. */
    static final Queries ALL = new Queries(0, Optional.empty());
  }

  /** What a scan leaves other kinds out by. */
  public enum Scanned {
    /** By what keys begin with. */
    KEYS,
    /** By the attribute that names the kind. */
    TYPE,
    /** Nothing tells them apart. */
    NOTHING
  }
}
