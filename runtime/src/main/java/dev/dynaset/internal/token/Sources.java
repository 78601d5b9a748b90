package dev.dynaset.internal.token;

import dev.dynaset.query.ItemSource;
import dev.dynaset.query.KeyCondition;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The sources that a reading goes through, each as a query of its own, in the order in which they
 * are read.
 */
public final class Sources {
  private final List<Query<?>> queries;
  private final boolean isForward;
  private final boolean isBackward;
  private final boolean isOrdered;
  private final boolean isMerged;

  private Sources(Query<?> query, List<Query<?>> queries, boolean isBackward) {
    this.queries = queries;
    this.isForward = query.isForward() != isBackward;
    this.isBackward = isBackward;
    this.isOrdered = !query.isScan();
    this.isMerged = query.source().isMerged();
  }

  /**
   * The sources of a query.
   *
   * @param isBackward whether the reading goes against the order of the query
   */
  public static Sources of(Query<?> query, boolean isBackward) {
    Query<?> directed = isBackward ? query.reverse() : query;
    List<Query<?>> queries = new ArrayList<>();
    if (query.source() instanceof ItemSource.Keys keys) {
      keys.hashes()
          .forEach(hash ->
              queries.add(directed.from(new ItemSource.Key(new KeyCondition(hash, keys.range())))));
    } else {
      queries.add(directed);
    }
    if (!directed.isForward()) {
      Collections.reverse(queries);
    }
    return new Sources(query, queries, isBackward);
  }

  /** One of them, as a query of its own. */
  public Query<?> get(int index) {
    return queries.get(index);
  }

  /** How many there are. */
  public int size() {
    return queries.size();
  }

  /** The number of a source in the order of the query. */
  public int ordinal(int index) {
    return isForward ? index : size() - 1 - index;
  }

  /** The index of the source with a number in the order of the query. */
  public int indexOf(int ordinal) {
    return ordinal(ordinal);
  }

  /** What belongs to each of them, in the order of the query. */
  public <V> List<V> inOrder(List<V> values) {
    List<V> ordered = new ArrayList<>(values);
    if (!isForward) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  /** Whether the reading goes against the order of the query. */
  public boolean isBackward() {
    return isBackward;
  }

  /** Whether it could be read in the opposite direction: a scan has none. */
  public boolean isOrdered() {
    return isOrdered;
  }

  /** Whether a position has a place in each of them. */
  public boolean isMerged() {
    return isMerged;
  }
}
