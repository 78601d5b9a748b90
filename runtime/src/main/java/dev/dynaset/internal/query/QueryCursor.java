package dev.dynaset.internal.query;

import dev.dynaset.PageToken;
import dev.dynaset.internal.query.QueryTemplate.Output;
import dev.dynaset.query.Query;
import java.util.List;
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
    // A filter may leave out any of those that are evaluated, so that the limit says nothing of
    // them.
    long evaluated = query.isFiltered() ? pageSize : Math.min(pageSize, remaining);
    return template.request(evaluated < Integer.MAX_VALUE ? (int) evaluated : null, position);
  }

  /** Takes a page; gives the items of it that are within the limit, of keys those of the table. */
  List<Map<String, AttributeValue>> accept(QueryResponse page) {
    moveTo(page);
    List<Map<String, AttributeValue>> items = page.items();
    if (items.size() > remaining) {
      items = items.subList(0, (int) remaining);
      position = StartKey.behind(items.get(items.size() - 1), query);
      exhausted = false;
    }
    take(items.size());
    return output == Output.KEYS
        ? items.stream().map(item -> StartKey.ofTable(item, query)).toList()
        : items;
  }

  /** Takes a page that was counted; tells how many items of it are within the limit. */
  long acceptCount(QueryResponse page) {
    moveTo(page);
    long count = Math.min(page.count(), remaining);
    take(count);
    return count;
  }

  private void moveTo(QueryResponse page) {
    position = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
    exhausted = position == null;
  }

  private void take(long items) {
    if (remaining != UNLIMITED) {
      remaining -= items;
    }
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
