package dev.dynaset.internal.query;

import dev.dynaset.PageToken;
import dev.dynaset.internal.query.QueryTemplate.Output;
import dev.dynaset.query.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Walks the pages of one query up to its limit. Does no I/O. */
final class QueryCursor {
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final Query<?> query;
  private final QueryTemplate template;
  private final Output output;
  private final int pageSize;
  private long remaining;
  private boolean exhausted;
  private @Nullable Map<String, AttributeValue> position;

  /** A cursor over the query as it stands. */
  QueryCursor(Query<?> query, Output output) {
    this.query = query;
    this.template = new QueryTemplate(query, output);
    this.output = output;
    this.pageSize = query.pageSize().orElse(Integer.MAX_VALUE);
    this.remaining = query.limit().isPresent() ? query.limit().getAsInt() : UNLIMITED;
    this.exhausted = query.isEmpty();
    this.position = exhausted || query.startAfter() == null
        ? null
        : TokenCodec.decode(query.startAfter(), query);
  }

  /** A cursor over whole items, or over what an index holds of them. */
  static QueryCursor ofItems(Query<?> query) {
    if (query.index() == null || !query.hydrated()) {
      return new QueryCursor(query, Output.ITEMS);
    }
    // A local index can look the rest up itself; of a global one only the keys are of use.
    return new QueryCursor(query, query.index().isLocal() ? Output.WHOLE_ITEMS : Output.KEYS);
  }

  /** The request for the next page; null if the limit is reached or there are no more items. */
  @Nullable
  QueryRequest next() {
    if (!hasMore()) {
      return null;
    }
    long evaluated = Math.min(pageSize, remaining);
    return template.request(evaluated < Integer.MAX_VALUE ? (int) evaluated : null, position);
  }

  /**
   * Takes a page. No request evaluates more items than are left of the limit, so all of them are
   * within it.
   */
  void accept(QueryResponse page) {
    if (remaining != UNLIMITED) {
      remaining -= output == Output.COUNT ? page.count() : page.items().size();
    }
    position = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
    exhausted = position == null;
  }

  /** Takes items out of the count again that were in a page, but are nowhere else. */
  void giveBack(int items) {
    if (remaining != UNLIMITED) {
      remaining += items;
    }
  }

  /** Whether there may be more items within the limit. */
  boolean hasMore() {
    return !exhausted && remaining > 0;
  }

  /** Where the items behind those that were read start; null if there are no more. */
  @Nullable
  PageToken token() {
    return exhausted || position == null ? null : TokenCodec.encode(query, position);
  }
}
