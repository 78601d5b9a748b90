package dev.dynaset.internal.query;

import dev.dynaset.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is logged about readings, before their requests: the query in one line. */
final class ReadLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.reads");

  private ReadLog() {}

  /**
   * A reading begins. Its line holds values, if not those that are sensitive, so that it is for
   * DEBUG alone.
   */
  static void begin(String method, Query<?> query) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}: {}", method, QueryWords.line(query));
    }
  }
}
