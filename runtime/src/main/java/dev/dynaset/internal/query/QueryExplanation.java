package dev.dynaset.internal.query;

import dev.dynaset.Explanation;
import dev.dynaset.ReadCost;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.ConditionWords;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Tells what a reading of a query would send. */
public final class QueryExplanation {
  private final Query<?> query;

  private QueryExplanation(Query<?> query) {
    this.query = query;
  }

  /** What is sent for a query, sensitive values masked in its words. */
  public static Explanation of(Query<?> query) {
    return new QueryExplanation(query).explanation();
  }

  private Explanation explanation() {
    Cursor cursor = Cursors.ofItems(query, Cursors.position(query));
    @Nullable Step first = !cursor.hasMore() ? null : cursor.page().next();
    if (first == null) {
      return Explanation.ofNothing("Nothing is sent for " + QueryWords.describe(query)
          + ": it is none(), or has limit(0), reversed bounds or a filter that nothing can meet.");
    }
    List<String> warnings = QueryWarnings.of(query);
    return Explanation.of(first.match(FirstRequest.INSTANCE), words(warnings), warnings, cost());
  }

  private ReadCost cost() {
    OptionalInt limit = query.bounds().limit();
    OptionalLong evaluated = limit.isPresent() && !query.isFiltered()
        ? OptionalLong.of(limit.getAsInt())
        : query.bounds().maxEvaluated();
    boolean isLookedUp = query.hydrated() && query.index() != null;
    return new ReadCost(query.isConsistent(), isLookedUp, query.bounds().pageSize(), evaluated);
  }

  private String words(List<String> warnings) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add((query.isScan() ? "Scan of " : "Query of ") + QueryWords.place(query));
    lines.add("  keys:    " + keys());
    if (query.isFiltered()) {
      lines.add("  filter:  " + ConditionWords.of(query.condition()));
    }
    lines.add("  returns: " + returned());
    lines.add("  limit:   " + limit());
    lines.add("  pages:   " + pages());
    if (!query.isScan()) {
      lines.add("  order:   " + order());
    }
    lines.add("  reads:   " + (query.isConsistent() ? "strongly" : "eventually") + " consistent");
    query
        .manner()
        .readUnitsPerSecond()
        .ifPresent(units -> lines.add("  rate:    up to " + units + " read units per second"));
    warnings.forEach(warning -> lines.add("  warning: " + warning));
    return lines.toString();
  }

  private String keys() {
    String keys = KeyWords.of(query);
    if (query.isScan()) {
      return keys.isEmpty() ? "all" : "those of " + keys;
    }
    return keys;
  }

  private String returned() {
    String what = query.decoder() instanceof ProjectionDecoder<?, ?> projection
            && !projection.readsWholeItems()
        ? "the key and " + projection.paths()
        : "all attributes";
    return query.isLookedUp() ? "keys; then by BatchGetItem " + what : what;
  }

  private String limit() {
    String items =
        query.bounds().limit().isPresent() ? "" + query.bounds().limit().getAsInt() : "none";
    return query.bounds().maxEvaluated().isPresent()
        ? items + "; ends after " + query.bounds().maxEvaluated().getAsLong() + " evaluated items"
        : items;
  }

  private String pages() {
    @Nullable Integer first = new Budget(query.bounds()).requestLimit(query.isFiltered());
    String pages = "a request evaluates up to " + (first == null ? "1 MB" : first + " items")
        + (query.token() == null ? "" : "; from a page token");
    return query.manner().isPrefetching() ? pages + "; reads one page ahead" : pages;
  }

  private String order() {
    String order = query.isForward() ? "ascending" : "descending";
    if (query.source() instanceof ItemSource.Keys keys) {
      return keys.merge().isMerged()
          ? order + " over " + keys.hashes().size() + " hash keys, up to "
              + keys.merge().parallelism() + " at a time"
          : order + " in each of " + keys.hashes().size() + " hash keys, one after the other";
    }
    return order;
  }

  /** The request that a reading begins with. */
  private enum FirstRequest implements Step.Cases<DynamoDbRequest> {
    INSTANCE;

    @Override
    public DynamoDbRequest send(Step.Send<?> step) {
      return step.request();
    }

    @Override
    public DynamoDbRequest sendAll(Step.SendAll step) {
      return step.requests().get(0).request();
    }

    @Override
    public DynamoDbRequest pause(Step.Pause step) {
      throw new IllegalStateException("No reading begins with a pause.");
    }
  }
}
