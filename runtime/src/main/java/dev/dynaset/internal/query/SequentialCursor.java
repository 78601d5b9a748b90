package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.OneRequest;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.Sources;
import dev.dynaset.internal.token.StartKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Walks through one source, or through the hash keys of several, one after the other: also of those
 * that are to be merged, if their order does not matter.
 */
final class SequentialCursor implements Cursor {
  private final Sources sources;
  private final List<Place> starts;
  private final Output output;
  private final Budget budget;
  private boolean isFresh;
  private int current;
  private PageReader reader;
  private @Nullable ReadPosition beforeFirst;
  private @Nullable SequentialTrail trail;

  /**
   * A cursor that starts at a position.
   *
   * @param start where; null for the start
   * @param hasTrail whether it keeps where it stands behind each item
   */
  SequentialCursor(
      Sources sources,
      Output output,
      Budget budget,
      @Nullable ReadPosition start,
      boolean hasTrail) {
    this.sources = sources;
    this.starts = new ArrayList<>(Collections.nCopies(sources.size(), Place.START));
    this.output = output;
    this.budget = budget;
    this.isFresh = start == null;
    this.current = start == null || sources.isMerged() ? 0 : sources.indexOf(start.ordinal());
    if (start != null) {
      for (int i = 0; i < start.places().size(); i++) {
        starts.set(
            sources.isMerged() ? sources.indexOf(i) : current, start.places().get(i));
      }
    }
    this.trail = hasTrail ? new SequentialTrail() : null;
    this.reader = reader();
    goOn();
  }

  private PageReader reader() {
    return new PageReader(sources.get(current), output, starts.get(current));
  }

  /** Goes to the next hash key where one ends. */
  private void goOn() {
    while (reader.place().isEnd() && current + 1 < sources.size()) {
      current++;
      reader = reader();
    }
  }

  @Override
  public boolean hasMore() {
    return isUnfinished() && budget.mayEvaluate(1);
  }

  @Override
  public boolean isCapped() {
    return isUnfinished() && !budget.mayEvaluate(1);
  }

  private boolean isUnfinished() {
    return !reader.place().isEnd() && budget.wantsItems();
  }

  @Override
  public long evaluated() {
    return budget.evaluated();
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new OneRequest<>(request()) {
      @Override
      protected List<Map<String, AttributeValue>> read(Reply reply) {
        return acceptItems(reply);
      }
    };
  }

  /** How many items the next page has. */
  Plan<Integer> count() {
    return new OneRequest<>(request()) {
      @Override
      protected Integer read(Reply reply) {
        return acceptCount(reply);
      }
    };
  }

  @Override
  public void mark() {
    isFresh = false;
    beforeFirst = null;
    trail = trail == null ? null : new SequentialTrail();
  }

  @Override
  public Trail trail() {
    if (trail == null) {
      throw new IllegalStateException("No trail is kept.");
    }
    return trail;
  }

  @Override
  public @Nullable ReadPosition ahead() {
    return reader.place().isEnd() ? null : position(reader.place());
  }

  @Override
  public @Nullable ReadPosition behind() {
    if (isFresh || !sources.isOrdered()) {
      return null;
    }
    return beforeFirst == null ? turned(reader.place()) : beforeFirst;
  }

  private ReadPosition position(Place place) {
    if (!sources.isMerged()) {
      return ReadPosition.of(sources.isBackward(), sources.ordinal(current), place);
    }
    List<Place> places = new ArrayList<>(starts);
    for (int i = 0; i <= current; i++) {
      places.set(i, i < current ? Place.END : place);
    }
    return ReadPosition.merged(sources.isBackward(), sources.inOrder(places));
  }

  private ReadPosition turned(Place place) {
    return ReadPosition.of(!sources.isBackward(), sources.ordinal(current), place.turned());
  }

  private Step.Send<?> request() {
    return reader.request(budget.requestLimit(sources.get(current).isFiltered()));
  }

  private List<Map<String, AttributeValue>> acceptItems(Reply reply) {
    Fetched page = reader.accept(reply);
    budget.spendEvaluations(page.evaluated());
    List<Map<String, AttributeValue>> items = page.items();
    int taken = budget.take(items.size());
    if (taken < items.size()) {
      items = items.subList(0, taken);
      reader.moveBehind(items.get(taken - 1));
    }
    if (beforeFirst == null && !items.isEmpty() && sources.isOrdered() && !isFresh) {
      beforeFirst = turned(StartKey.behind(items.get(0), sources.get(current)));
    }
    if (trail != null) {
      trail.add(sources.get(current), sources.ordinal(current), items);
    }
    goOn();
    return items;
  }

  private int acceptCount(Reply reply) {
    Fetched page = reader.accept(reply);
    budget.spendEvaluations(page.evaluated());
    goOn();
    return budget.take(page.count());
  }
}
