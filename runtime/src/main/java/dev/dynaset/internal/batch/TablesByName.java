package dev.dynaset.internal.batch;

import java.util.Map;

/** Finds what a part of a response is about. */
final class TablesByName {
  private TablesByName() {}

  /**
   * What belongs to a table that a response names. A table that was asked for by its ARN may come
   * back by its name.
   */
  static <V> V find(Map<String, V> asked, String name) {
    V exact = asked.get(name);
    if (exact != null) {
      return exact;
    }
    return asked.entrySet().stream()
        .filter(table -> isSame(table.getKey(), name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("DynamoDB answers about the table '" + name
            + "', but was asked about " + asked.keySet() + "."));
  }

  private static boolean isSame(String one, String other) {
    return one.endsWith("/" + other) || other.endsWith("/" + one);
  }
}
