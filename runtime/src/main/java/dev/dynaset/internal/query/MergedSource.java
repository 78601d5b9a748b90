package dev.dynaset.internal.query;

import dev.dynaset.expression.ValueOrder;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeyAttribute;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One of several hash keys that are merged: the items that it has read and not given. */
final class MergedSource {
  private final Query<?> query;
  private final PageReader reader;
  private final Queue<Map<String, AttributeValue>> items = new ArrayDeque<>();
  private Place taken;
  private @Nullable Place first;
  private @Nullable Place behindNext;

  MergedSource(Query<?> query, Output output, Place start) {
    this.query = query;
    this.reader = new PageReader(query, output, start);
    this.taken = start;
  }

  /** Whether it must be read before anything is known of its next item. */
  boolean isWaiting() {
    return items.isEmpty() && !reader.place().isEnd();
  }

  /** Whether it has no more items. */
  boolean isFinished() {
    return items.isEmpty() && reader.place().isEnd();
  }

  /** The request for its next page, which is one of so many. */
  Step.Send<?> request(Budget budget, int requests) {
    return reader.request(budget.requestLimit(query.isFiltered(), requests));
  }

  /** Takes a page; tells how many items were looked at for it. */
  int accept(Reply reply) {
    Fetched page = reader.accept(reply);
    items.addAll(page.items());
    if (first == null && !items.isEmpty()) {
      first = StartKey.behind(items.element(), query);
    }
    return page.evaluated();
  }

  /** From here on, its next item is its first. */
  void mark() {
    Map<String, AttributeValue> next = items.peek();
    first = next == null ? null : StartKey.behind(next, query);
  }

  /** Its next item; null if it has none, or none that is known. */
  @Nullable
  Map<String, AttributeValue> head() {
    return items.peek();
  }

  /** Gives its next item. */
  Map<String, AttributeValue> take() {
    Map<String, AttributeValue> item = items.remove();
    taken = behindNext == null ? StartKey.behind(item, query) : behindNext;
    behindNext = null;
    return item;
  }

  /** The place behind its next item; where a reading in the opposite direction starts if it has none. */
  Place behindNext() {
    if (items.isEmpty()) {
      return reader.place().turned();
    }
    if (behindNext == null) {
      behindNext = StartKey.behind(items.element(), query);
    }
    return behindNext;
  }

  /** Where it goes on: behind the last item that it gave, or behind all that were left out. */
  Place place() {
    return items.isEmpty() ? reader.place() : taken;
  }

  /** Where a reading in the opposite direction starts: before the first item. */
  Place turnedStart() {
    return first == null ? reader.place().turned() : first;
  }

  /** Whether its next item comes before that of another, which comes first if they are equal. */
  boolean isBefore(MergedSource other) {
    for (KeyAttribute attribute : query.key().range()) {
      int order = ValueOrder.compare(
          Objects.requireNonNull(items.element().get(attribute.name())),
          Objects.requireNonNull(other.items.element().get(attribute.name())));
      if (order != 0) {
        return query.isForward() ? order < 0 : order > 0;
      }
    }
    return false;
  }
}
