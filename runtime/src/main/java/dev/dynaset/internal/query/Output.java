package dev.dynaset.internal.query;

import dev.dynaset.query.Query;

/** What is returned of each item that is read. */
enum Output {
  /** All attributes of what is read. */
  ITEMS,
  /** All attributes of the items of the table, whatever a local index holds of them. */
  WHOLE_ITEMS,
  /** Nothing: items are counted. */
  COUNT,
  /** The keys of the table and of the index. */
  KEYS;

  /** What the items of a query are made of, be they looked up or not. */
  static Output ofItems(Query<?> query) {
    if (query.index() == null || !query.hydrated()) {
      return ITEMS;
    }
    // A local index can look the rest up itself; of a global one only the keys are of use.
    return query.index().isLocal() ? WHOLE_ITEMS : KEYS;
  }
}
