package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Walks through several hash keys at the same time, in the order of their range key. It looks at
 * the first item of each that is not finished: a page of one of them is read when its items are used
 * up.
 */
final class MergedCursor implements Cursor {
  private final Sources sources;
  private final Budget budget;
  private final int parallelism;
  private boolean isFresh;
  private final List<MergedSource> all = new ArrayList<>();
  private @Nullable MergedTrail trail;

  /**
   * A cursor that starts at a position.
   *
   * @param parallelism how many hash keys are read at the same time at most
   * @param start where; null for the start
   * @param hasTrail whether it keeps where it stands behind each item
   */
  MergedCursor(
      Sources sources,
      Output output,
      Budget budget,
      int parallelism,
      @Nullable ReadPosition start,
      boolean hasTrail) {
    this.sources = sources;
    this.budget = budget;
    this.parallelism = parallelism;
    this.isFresh = start == null;
    this.trail = hasTrail ? new MergedTrail() : null;
    for (int i = 0; i < sources.size(); i++) {
      Place place = start == null ? Place.START : start.places().get(sources.ordinal(i));
      all.add(new MergedSource(sources.get(i), output, place));
    }
    if (budget.wantsItems() && !budget.mayEvaluate(all.size())) {
      throw new IllegalArgumentException("maxEvaluated("
          + sources.get(0).bounds().maxEvaluated().orElseThrow()
          + ") allows no item of each of the " + all.size()
          + " hash keys that are merged, so that none can be told to be the first. Allow "
          + all.size() + " items or more.");
    }
  }

  @Override
  public boolean hasMore() {
    return isUnfinished() && budget.mayEvaluate(waiting().size());
  }

  @Override
  public boolean isCapped() {
    return isUnfinished() && !budget.mayEvaluate(waiting().size());
  }

  private boolean isUnfinished() {
    return budget.wantsItems() && all.stream().anyMatch(source -> !source.isFinished());
  }

  @Override
  public long evaluated() {
    return budget.evaluated();
  }

  /** The hash keys whose next item is not known. */
  private List<MergedSource> waiting() {
    return all.stream().filter(MergedSource::isWaiting).toList();
  }

  @Override
  public void mark() {
    isFresh = false;
    all.forEach(MergedSource::mark);
    trail = trail == null ? null : new MergedTrail();
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
    return all.stream().allMatch(MergedSource::isFinished)
        ? null
        : ReadPosition.merged(sources.isBackward(), inOrder(MergedSource::place));
  }

  @Override
  public @Nullable ReadPosition behind() {
    return isFresh
        ? null
        : ReadPosition.merged(!sources.isBackward(), inOrder(MergedSource::turnedStart));
  }

  private List<Place> inOrder(Function<MergedSource, Place> place) {
    return sources.inOrder(all.stream().map(place).toList());
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new NextPage();
  }

  /** The items up to the first that is not known. */
  private List<Map<String, AttributeValue>> merge() {
    List<Map<String, AttributeValue>> merged = new ArrayList<>();
    while (budget.wantsItems() && all.stream().noneMatch(MergedSource::isWaiting)) {
      MergedSource first = null;
      for (MergedSource source : all) {
        if (source.head() != null && (first == null || source.isBefore(first))) {
          first = source;
        }
      }
      if (first == null) {
        return merged;
      }
      merged.add(take(first));
      budget.take(1);
    }
    return merged;
  }

  private Map<String, AttributeValue> take(MergedSource source) {
    if (trail == null) {
      return source.take();
    }
    if (sources.isBackward()) {
      // In the order of the query, it is the last of those that are not taken yet.
      trail.add(inOrder(MergedSource::behindNext));
      return source.take();
    }
    Map<String, AttributeValue> item = source.take();
    trail.add(inOrder(MergedSource::place));
    return item;
  }

  /** Reads the hash keys whose next item is not known, and takes the items that are then. */
  private final class NextPage implements Plan<List<Map<String, AttributeValue>>> {
    private final List<MergedSource> asked = new ArrayList<>();
    private int answered;

    @Override
    public @Nullable Step next() {
      if (!asked.isEmpty()) {
        return null;
      }
      asked.addAll(waiting());
      List<Step.Send<?>> requests = new ArrayList<>();
      asked.forEach(source -> requests.add(source.request(budget, asked.size())));
      return requests.isEmpty() ? null : new Step.SendAll(requests, parallelism);
    }

    @Override
    public void accept(Reply reply) {
      budget.spendEvaluations(asked.get(answered++).accept(reply));
    }

    @Override
    public List<Map<String, AttributeValue>> result() {
      return merge();
    }
  }
}
