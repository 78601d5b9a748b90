package dev.dynaset.internal.query;

import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;

/** What a reviewer would ask about a query. */
final class QueryWarnings {
  private QueryWarnings() {}

  static List<String> of(Query<?> query) {
    List<String> warnings = new ArrayList<>();
    if (isWholeScan(query)) {
      warnings.add("A scan reads everything that there is, and costs as much. Can a query of the"
          + " table or of an index answer this?");
    }
    if (query.isFiltered() && query.bounds().maxEvaluated().isEmpty()) {
      warnings.add(
          "The filter is applied to what was read: items that it leaves out cost as much as"
              + " those that come back. "
              + (query.isScan()
                  ? "maxEvaluated caps that."
                  : "Of a large hash key, an index or maxEvaluated caps that."));
    }
    if (query.hydrated() && query.index() != null) {
      warnings.add("Each item is looked up in the table, and costs a read of its own. An index that"
          + " holds what is needed would save that.");
    }
    if (query.source() instanceof ItemSource.Keys keys
        && keys.merge().isMerged()
        && query.bounds().limit().isPresent()) {
      warnings.add("Each of the " + keys.hashes().size() + " hash keys is asked for up to "
          + query.bounds().limit().getAsInt()
          + " items, since all that come back may be of one of them.");
    }
    return warnings;
  }

  private static boolean isWholeScan(Query<?> query) {
    return query.isScan()
        && query.bounds().maxEvaluated().isEmpty()
        && (query.isFiltered() || query.bounds().limit().isEmpty());
  }
}
