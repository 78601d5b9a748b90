package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the items of one hash key, or of one segment of a scan, page by page. Does no I/O. */
public final class PageReader {
  private final Query<?> query;
  private final RequestTemplate template;
  private Place place;

  PageReader(Query<?> query, Output output, Place place) {
    this.query = query;
    this.template = new RequestTemplate(query, output);
    this.place = place;
  }

  /** Reads what the items of a query are made of. */
  public static PageReader ofItems(Query<?> query, Place place) {
    return new PageReader(query, Output.ofItems(query), place);
  }

  /** Reads the keys of the items of a query. */
  public static PageReader ofKeys(Query<?> query, Place place) {
    return new PageReader(query, Output.KEYS, place);
  }

  /** Counts the items of a query. */
  public static PageReader ofCounts(Query<?> query, Place place) {
    return new PageReader(query, Output.COUNT, place);
  }

  /** The request for the next page, which evaluates at most so many items. */
  public Step.Send<?> request(@Nullable Integer evaluated) {
    return template.request(evaluated, place.key());
  }

  /** Takes the response: it then stands behind its page. */
  public Fetched accept(Reply reply) {
    Fetched page = Fetched.of(reply);
    place = page.lastKey() == null ? Place.END : Place.behind(page.lastKey());
    return page;
  }

  /** Where it stands. */
  public Place place() {
    return place;
  }

  /** Goes back to behind an item of the last page. */
  void moveBehind(Map<String, AttributeValue> item) {
    place = StartKey.behind(item, query);
  }
}
