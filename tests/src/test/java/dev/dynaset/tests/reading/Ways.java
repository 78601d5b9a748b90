package dev.dynaset.tests.reading;

import dev.dynaset.ConditionOf;
import dev.dynaset.FilteredQuerySet;
import dev.dynaset.PartialItem;
import dev.dynaset.QuerySet;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All queries of entries, with what plain lists make of them: of a table and its indexes, in both
 * directions; with several hash keys also merged.
 */
final class Ways {
  private static final int MARK = 5;
  private static final int NUMBER = 4;

  private final EntryTable table;
  private final List<Entry> stored;
  private final List<String> owners;
  private final List<Way<?>> ways = new ArrayList<>();

  private Ways(EntryTable table, List<Entry> stored, List<String> owners) {
    this.table = table;
    this.stored = stored;
    this.owners = owners;
  }

  /** The queries of one hash key or several, all entries of which are {@code stored}. */
  static List<Way<?>> of(EntryTable table, List<Entry> stored, String... owners) {
    Ways ways = new Ways(table, stored, List.of(owners));
    if (owners.length == 1) {
      ways.ofOne(owners[0]);
    } else {
      ways.ofSeveral();
    }
    return ways.ways;
  }

  /** All of these, or some in a small dose. */
  static Stream<Way<?>> some(List<Way<?>> ways) {
    return Dose.some(ways, 4, ways.size(), new Random(Dose.SEED)).stream();
  }

  private void ofOne(String owner) {
    whole("table", table.byOwner(owner), e -> e.mark().lt(MARK), e -> e.mark().lt(0), NUMBERS);
    whole(
        "global index",
        table.byGroupIndex().byGroup("group of " + owner),
        e -> e.mark().lt(MARK),
        e -> e.mark().lt(0),
        RANKS);
    whole(
        "index of several attributes",
        table.byPlaceIndex().byCountryAndCity("country of " + owner, "city of " + owner),
        e -> e.mark().lt(MARK),
        e -> e.mark().lt(0),
        Comparator.comparingInt(Entry::year).thenComparingInt(Entry::rank));
    whole(
        "local index",
        table.byWeightIndex().byOwner(owner),
        e -> e.mark().lt(MARK),
        e -> e.mark().lt(0),
        WEIGHTS);
    keys(
        "global index of keys",
        table.byTopicIndex().byTopic("topic of " + owner),
        e -> e.number().lt(NUMBER),
        e -> e.number().lt(0),
        item -> item.owner() + item.number(),
        RANKS,
        true);
    keys(
        "local index of keys",
        table.byHeightIndex().byOwner(owner),
        e -> e.number().lt(NUMBER),
        e -> e.number().lt(0),
        item -> item.owner() + item.number(),
        HEIGHTS,
        false);
  }

  private void ofSeveral() {
    whole(
        "table", table.byOwnerIn(owners), e -> e.mark().lt(MARK), e -> e.mark().lt(0), NUMBERS);
    whole(
        "global index",
        table.byGroupIndex().byGroupIn(each("group of ")),
        e -> e.mark().lt(MARK),
        e -> e.mark().lt(0),
        RANKS);
    whole(
        "local index",
        table.byWeightIndex().byOwnerIn(owners),
        e -> e.mark().lt(MARK),
        e -> e.mark().lt(0),
        WEIGHTS);
    keys(
        "global index of keys",
        table.byTopicIndex().byTopicIn(each("topic of ")),
        e -> e.number().lt(NUMBER),
        e -> e.number().lt(0),
        item -> item.owner() + item.number(),
        RANKS,
        true);
    keys(
        "local index of keys",
        table.byHeightIndex().byOwnerIn(owners),
        e -> e.number().lt(NUMBER),
        e -> e.number().lt(0),
        item -> item.owner() + item.number(),
        HEIGHTS,
        false);
  }

  private List<String> each(String prefix) {
    return owners.stream().map(prefix::concat).toList();
  }

  private static final Comparator<Entry> NUMBERS = Comparator.comparingInt(Entry::number);
  private static final Comparator<Entry> RANKS = Comparator.comparingInt(Entry::rank);
  private static final Comparator<Entry> WEIGHTS = Comparator.comparingInt(Entry::weight);
  private static final Comparator<Entry> HEIGHTS = Comparator.comparingInt(Entry::height);

  /** A query of whole items. */
  private <F> void whole(
      String name,
      FilteredQuerySet<Entry, F> query,
      ConditionOf<F> some,
      ConditionOf<F> nothing,
      Comparator<Entry> order) {
    Sets<Entry> sets = new Sets<>(query, query.filter(some), query.filter(nothing));
    add(name, sets, Entry::id, order, entry -> entry.mark() < MARK, false);
  }

  /** A query of an index that holds keys alone, and of its whole items. */
  private <P extends PartialItem<Entry>, F> void keys(
      String name,
      FilteredQuerySet<P, F> query,
      ConditionOf<F> some,
      ConditionOf<F> nothing,
      Function<P, String> toId,
      Comparator<Entry> order,
      boolean isGlobal) {
    Predicate<Entry> kept = entry -> entry.number() < NUMBER;
    Sets<P> sets = new Sets<>(query, query.filter(some), query.filter(nothing));
    add(name, sets, toId, order, kept, false);
    add(name + ", hydrated", sets.map(table::hydrate), Entry::id, order, kept, isGlobal);
  }

  /** A query, and the same with two filters. */
  private record Sets<T>(QuerySet<T> all, QuerySet<T> some, QuerySet<T> nothing) {
    <R> Sets<R> map(Function<QuerySet<T>, QuerySet<R>> step) {
      return new Sets<>(step.apply(all), step.apply(some), step.apply(nothing));
    }
  }

  private <T> void add(
      String name,
      Sets<T> sets,
      Function<T, String> toId,
      Comparator<Entry> order,
      Predicate<Entry> kept,
      boolean isLookedUp) {
    List<Entry> inTurn = new ArrayList<>();
    for (String owner : owners) {
      stored.stream()
          .filter(entry -> entry.owner().equals(owner))
          .sorted(order)
          .forEach(inTurn::add);
    }
    both(name, sets, toId, inTurn, kept, isLookedUp);
    if (owners.size() > 1) {
      // A stable sort: equal range keys stay in the order of the hash keys.
      List<Entry> merged = inTurn.stream().sorted(order).toList();
      both(name + ", merged", sets.map(QuerySet::merged), toId, merged, kept, isLookedUp);
    }
  }

  private <T> void both(
      String name,
      Sets<T> sets,
      Function<T, String> toId,
      List<Entry> inOrder,
      Predicate<Entry> kept,
      boolean isLookedUp) {
    List<String> order = inOrder.stream().map(Entry::id).toList();
    List<String> reversed = new ArrayList<>(order);
    Collections.reverse(reversed);
    Set<String> ids = inOrder.stream().filter(kept).map(Entry::id).collect(Collectors.toSet());
    ways.add(
        new Way<>(name, sets.all(), sets.some(), sets.nothing(), toId, order, ids, isLookedUp));
    Sets<T> back = sets.map(QuerySet::reverse);
    ways.add(new Way<>(
        name + ", reversed",
        back.all(),
        back.some(),
        back.nothing(),
        toId,
        reversed,
        ids,
        isLookedUp));
  }
}
