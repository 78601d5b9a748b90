package dev.dynaset.internal.query;

import dev.dynaset.Explanation;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.ConditionWords;
import dev.dynaset.query.Query;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Tells what a reading of a query would send. */
public final class QueryExplanation {
  private QueryExplanation() {}

  /** What is sent for the first page of a query, sensitive values masked in its words. */
  public static Explanation of(Query<?> query) {
    @Nullable QueryRequest request = QueryCursor.ofItems(query).next();
    if (request == null) {
      return Explanation.ofNothing("Nothing is sent for " + QueryWords.describe(query)
          + ": it is none(), or has limit(0), reversed bounds or a filter that nothing can meet.");
    }
    return Explanation.of(request, words(query, request));
  }

  private static String words(Query<?> query, QueryRequest request) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add("Query of the table '" + query.table().name().value() + "'"
        + (query.index() == null ? "" : ", index '" + query.index().name() + "'"));
    lines.add("  keys:    " + QueryWords.keys(query));
    if (query.isFiltered()) {
      lines.add("  filter:  " + ConditionWords.of(query.filter()));
    }
    lines.add("  returns: " + returned(query));
    lines.add("  limit:   " + (query.limit().isPresent() ? "" + query.limit().getAsInt() : "none")
        + "; evaluates "
        + (request.limit() == null ? "up to 1 MB" : "up to " + request.limit() + " items")
        + " per request");
    lines.add("  order:   " + (query.forward() ? "ascending" : "descending")
        + (query.startAfter() == null ? "" : ", after a page token"));
    lines.add("  reads:   " + (query.consistent() ? "strongly" : "eventually") + " consistent");
    return lines.toString();
  }

  private static String returned(Query<?> query) {
    boolean isLookedUp =
        query.hydrated() && query.index() != null && !query.index().isLocal();
    String what = query.decoder() instanceof ProjectionDecoder<?, ?> projection
        ? "the key and " + projection.paths()
        : "all attributes that there are";
    return isLookedUp ? "keys; then by BatchGetItem " + what : what;
  }
}
