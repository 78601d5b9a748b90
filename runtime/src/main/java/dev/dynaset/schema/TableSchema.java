package dev.dynaset.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table and its indexes.
 *
 * @param logicalName the name in {@code @Table}
 * @param key the key of the table
 * @param indexes the indexes, in the order of their annotations
 */
public record TableSchema(String logicalName, KeySchema key, List<IndexSchema> indexes) {
  /** Keeps a copy of the indexes. */
  public TableSchema {
    indexes = List.copyOf(indexes);
  }

  /** A table without indexes. */
  public static TableSchema of(String logicalName, KeySchema key) {
    return new TableSchema(logicalName, key, List.of());
  }

  /** This table with one more global index. */
  public TableSchema globalIndex(String name, KeySchema key) {
    List<IndexSchema> more = new ArrayList<>(indexes);
    more.add(new IndexSchema(name, key));
    return new TableSchema(logicalName, this.key, more);
  }

  /** This table under another logical name. */
  public TableSchema named(String logicalName) {
    return new TableSchema(logicalName, key, indexes);
  }

  /** The index of this name. */
  public IndexSchema index(String name) {
    for (IndexSchema index : indexes) {
      if (index.name().equals(name)) {
        return index;
      }
    }
    throw new IllegalArgumentException("The table " + logicalName + " has no index " + name + ".");
  }

  /** The attributes of the keys of the table and of all indexes, each once. */
  public Set<KeyAttribute> keyAttributes() {
    Set<KeyAttribute> attributes = new LinkedHashSet<>(key.attributes());
    indexes.forEach(index -> attributes.addAll(index.key().attributes()));
    return attributes;
  }
}
