package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages go on where they ended, whatever happens there. */
@DynasetTest
class TokenPlacesTest {
  private static final int WALKS = Dose.of("dynaset.pages", 1, 1, 20);

  @InjectDynaset
  private EntryTable entries;

  private static <T> List<T> forwards(ItemSet<T> items, int limit) {
    List<T> read = new ArrayList<>();
    @Nullable PageToken token = null;
    do {
      Page<T> page = items.limit(limit).from(token).page();
      read.addAll(page.items());
      token = page.next().orElse(null);
    } while (token != null);
    return read;
  }

  private static <T> List<T> backwards(ItemSet<T> items, PageToken end, int limit) {
    List<T> read = new ArrayList<>();
    @Nullable PageToken token = items.from(end).page().previous().orElseThrow();
    while (token != null) {
      Page<T> page = items.limit(limit).from(token).page();
      read.addAll(0, page.items());
      token = page.previous().orElse(null);
    }
    return read;
  }

  private void store(String owner, int count) {
    entries.putAll(IntStream.range(0, count).mapToObj(number -> Entry.of(owner, number)));
  }

  @Test
  void itemsWithEqualRangeKeysOfAGlobalIndexAreAllRead() {
    store("a", 20);
    store("b", 5);
    List<QuerySet<Entry>> queries = List.of(
        entries.byTieIndex().byGroup("group of a"),
        entries.byTieIndex().byGroup("group of a").tieEq(1),
        entries.byTieIndex().byGroupIn(List.of("group of b", "group of a")),
        entries.byTieIndex().byGroupIn(List.of("group of b", "group of a")).merged());

    for (QuerySet<Entry> query : queries) {
      List<Entry> all = query.list();
      assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
      for (int limit : new int[] {1, 3, 7}) {
        assertThat(forwards(query, limit)).as(query.toString()).isEqualTo(all);
        PageToken end = query.limit(9).page().next().orElseThrow();
        assertThat(backwards(query, end, limit))
            .as("%s back by %s", query, limit)
            .isEqualTo(all.subList(0, 9));
      }
      List<Entry> reversed = new ArrayList<>(all);
      Collections.reverse(reversed);
      assertThat(query.reverse().list()).as(query.toString()).isEqualTo(reversed);
      assertThat(forwards(query.reverse(), 3)).as(query.toString()).isEqualTo(reversed);
    }
  }

  @Test
  void aLimitThatEndsWithTheItemsLeavesOneEmptyPageAtMost() {
    store("a", 6);
    EntryQuerySet all = entries.byOwner("a");

    Page<Entry> page = all.limit(6).page();
    assertThat(page.items()).hasSize(6);
    Page<Entry> end = all.limit(6).from(page.next().orElseThrow()).page();
    assertThat(end.items()).isEmpty();
    assertThat(end.next()).isEmpty();
    assertThat(all.from(end.previous().orElseThrow()).list()).isEqualTo(page.items());

    Page<Entry> back = all.limit(6).from(end.previous().orElseThrow()).page();
    assertThat(back.items()).isEqualTo(page.items());
    assertThat(all.from(back.next().orElseThrow()).list()).isEmpty();
    Page<Entry> start = all.from(back.previous().orElseThrow()).page();
    assertThat(start.items()).isEmpty();
    assertThat(start.previous()).isEmpty();
    assertThat(all.from(start.next().orElseThrow()).list()).isEqualTo(page.items());
  }

  @Test
  void anEmptyResultHasNoOtherPages() {
    assertThat(entries.byOwner("nobody").page().next()).isEmpty();
    assertThat(entries.byOwner("nobody").page().previous()).isEmpty();
    assertThat(entries.byOwnerIn(List.of("no", "body")).limit(3).page().next()).isEmpty();
    assertThat(entries.byOwnerIn(List.of("no", "body")).merged().limit(3).page().next())
        .isEmpty();
  }

  private List<Function<EntryTable, QuerySet<Entry>>> queriesOfTwo() {
    List<String> owners = List.of("a", "b");
    List<String> topics = List.of("topic of a", "topic of b");
    return List.of(
        table -> table.byOwnerIn(owners),
        table -> table.byOwnerIn(owners).merged(),
        table -> table.hydrate(table.byTopicIndex().byTopicIn(topics)),
        table -> table.hydrate(table.byTopicIndex().byTopicIn(topics)).merged(),
        table -> table.byWeightIndex().byOwnerIn(owners).reverse(),
        table -> table.byOwnerIn(owners).filter(e -> e.mark().gte(0)).merged().reverse());
  }

  /** Of what is still there, nothing is left out, and nothing is read twice. */
  @Test
  void itemsThatAreDeletedBetweenPagesDisturbNoOthers() {
    Random random = new Random(Dose.SEED);
    for (Function<EntryTable, QuerySet<Entry>> way : queriesOfTwo()) {
      for (int walk = 0; walk < WALKS; walk++) {
        store("a", 8);
        store("b", 8);
        walkAndDelete(way.apply(entries), random);
      }
    }
  }

  private void walkAndDelete(QuerySet<Entry> query, Random random) {
    List<Entry> all = query.list();
    Set<Entry> deleted = new HashSet<>();
    Page<Entry> page = query.limit(3).page();
    assertThat(page.items()).isEqualTo(all.subList(0, 3));
    int start = 0;
    int end = 3;
    for (int step = 0; step < 10; step++) {
      // Also the items that the tokens name.
      delete(all.get(random.nextBoolean() ? start : Math.max(end - 1, 0)), deleted);
      delete(all.get(random.nextInt(all.size())), deleted);

      boolean isForward = page.previous().isEmpty() || random.nextInt(3) > 0;
      Optional<PageToken> token = isForward ? page.next() : page.previous();
      if (token.isEmpty()) {
        return;
      }
      page = query.limit(3).from(token.get()).page();

      List<Entry> rest = isForward ? all.subList(end, all.size()) : all.subList(0, start);
      List<Entry> left = rest.stream().filter(entry -> !deleted.contains(entry)).toList();
      int size = Math.min(3, left.size());
      assertThat(page.items())
          .as("%s, -Ddynaset.seed=%s", query, Dose.SEED)
          .isEqualTo(
              isForward ? left.subList(0, size) : left.subList(left.size() - size, left.size()));
      start = size > 0 ? all.indexOf(page.items().get(0)) : isForward ? all.size() : 0;
      end = size > 0 ? all.indexOf(page.items().get(size - 1)) + 1 : start;
      if (start == all.size()) {
        return;
      }
    }
  }

  private void delete(Entry entry, Set<Entry> deleted) {
    if (deleted.add(entry)) {
      entries.delete(entry.owner(), entry.number());
    }
  }
}
