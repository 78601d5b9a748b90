package dev.dynaset.internal.query;

import dev.dynaset.expression.ConditionWords;
import dev.dynaset.query.Query;

/** A query or a scan in words, for messages, sensitive values masked. */
public final class QueryWords {
  private QueryWords() {}

  /**
   * For example {@code Order where id = a AND date < b in the table 'orders', index 'by_date'}; of a
   * filter, whose values are none of a message's business, that there is one.
   */
  public static String describe(Query<?> query) {
    return describe(query, query.isFiltered() ? ", filtered," : "");
  }

  private static String describe(Query<?> query, String filter) {
    return query.table().codec().shape().model() + source(query) + filter + " in " + place(query);
  }

  private static String filter(Query<?> query) {
    return query.isFiltered() ? ", filtered by " + ConditionWords.of(query.condition()) : "";
  }

  private static String source(Query<?> query) {
    String keys = KeyWords.of(query);
    return keys.isEmpty() ? "" : (query.isScan() ? " of " : " where ") + keys;
  }

  /** For example {@code the table 'orders', index 'by_date'}. */
  static String place(Query<?> query) {
    return "the table '" + query.table().name().value() + "'"
        + (query.index() == null ? "" : ", index '" + query.index().name() + "'");
  }

  /** The query set in one line: what is asked for, and how it is read. */
  public static String line(Query<?> query) {
    StringBuilder words =
        new StringBuilder(query.isScan() ? "Scan of " : "").append(describe(query, filter(query)));
    if (query.never()) {
      return words.append(", none").toString();
    }
    if (query.source().isMerged()) {
      words.append(", merged");
    }
    if (!query.isForward()) {
      words.append(", reversed");
    }
    query.bounds().limit().ifPresent(limit -> words.append(", limit ").append(limit));
    query.bounds().pageSize().ifPresent(size -> words.append(", page size ").append(size));
    query
        .bounds()
        .maxEvaluated()
        .ifPresent(items -> words.append(", evaluates at most ").append(items));
    query
        .manner()
        .readUnitsPerSecond()
        .ifPresent(units -> words.append(", ").append(units).append(" read units per second"));
    if (query.manner().unreadable() != null && !query.manner().unreadable().isFailure()) {
      words.append(", unreadable items passed over");
    }
    if (query.token() != null) {
      words.append(", from a page token");
    }
    if (query.isConsistent()) {
      words.append(", consistent");
    }
    if (query.hydrated()) {
      words.append(", hydrated");
    }
    return words.toString();
  }
}
