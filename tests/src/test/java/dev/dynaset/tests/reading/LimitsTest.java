package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Every limit with every page size, in every way to read: what comes back, and what is sent for it.
 *
 * <p>What must be sent follows from one rule: a page is asked for as long as items are wanted and
 * there may be more, which DynamoDB denies only with a page that is not full.
 */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class LimitsTest {
  private static final int NONE = Integer.MAX_VALUE;
  private static final int AVAILABLE = 6;
  private static final List<Integer> PAGE_SIZES = List.of(NONE, 1, 2, 3, 4, 5, 6, 7, 8);

  @InjectDynaset
  static EntryTable entries;

  @InjectDynaset
  static DynamoDbClient client;

  @InjectDynaset
  static RecordedRequests requests;

  static final List<Entry> STORED = Stream.of("a", "b")
      .flatMap(owner -> IntStream.range(0, owner.equals("a") ? AVAILABLE : 1)
          .mapToObj(number -> Entry.of(owner, number)))
      .toList();

  @BeforeAll
  static void entries() {
    entries.putAll(STORED);
  }

  static Stream<Way<?>> ways() {
    return Stream.of(Ways.of(entries, STORED, "a"), Scans.of(entries, client, STORED))
        .flatMap(Ways::some);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyLimitWithEveryPageSize(Way<?> way) {
    Random random = new Random(Dose.SEED + way.name().hashCode());
    List<Check<?>> ofOneItem = new ArrayList<>();
    List<Check<?>> ofItems = new ArrayList<>();
    for (boolean isFiltered : new boolean[] {false, true}) {
      int available = way.expected(isFiltered).size();
      // The limit is reached with the last item, and a page with it.
      new Check<>(way, isFiltered, way.order().size(), available).ofItems();
      for (int pageSize : PAGE_SIZES) {
        ofOneItem.add(new Check<>(way, isFiltered, pageSize, NONE));
        for (int limit : List.of(available - 1, available, available + 1, NONE)) {
          ofItems.add(new Check<>(way, isFiltered, pageSize, limit));
        }
      }
    }
    Dose.some(ofOneItem, 1, 2, random).forEach(Check::ofOneItem);
    Dose.some(ofItems, 3, 10, random).forEach(Check::ofItems);
  }

  /** One way with one limit and one page size. */
  private record Check<T>(Way<T> way, boolean isFiltered, int pageSize, int limit) {
    private ItemSet<T> items() {
      ItemSet<T> items = way.items(isFiltered);
      items = pageSize == NONE ? items : items.pageSize(pageSize);
      return limit == NONE ? items : items.limit(limit);
    }

    private List<String> expected() {
      List<String> all = way.expected(isFiltered);
      return all.subList(0, Math.min(all.size(), limit));
    }

    /** The page on which each item of these is, from 0. */
    private List<Integer> pagesOf(List<String> ids) {
      return ids.stream().map(id -> way.order().indexOf(id) / pageSize).toList();
    }

    /** How many pages are read for some of the items, of which no more are wanted than a limit. */
    private int pages(List<String> ids, int limit) {
      int available = way.order().size();
      return ids.size() == limit ? pagesOf(ids).get(limit - 1) + 1 : available / pageSize + 1;
    }

    void ofItems() {
      List<String> expected = expected();
      int pages = pages(expected, limit);

      requests.clear();
      assertThat(way.ids(items().list())).as("list of %s", this).isEqualTo(expected);
      checkPages(pages, limit, false);
      checkLookups(expected);

      if (isTurn(0)) {
        requests.clear();
        assertThat(items().stream().map(way.toId()).toList())
            .as("stream of %s", this)
            .isEqualTo(expected);
        checkPages(pages, limit, false);
        checkLookups(expected);
      }
      if (isTurn(1)) {
        requests.clear();
        assertThat(items().count()).as("count of %s", this).isEqualTo(expected.size());
        checkPages(pages, limit, true);
        checkLookups(List.of());
      }
      if (isTurn(2)) {
        ofPage(expected, pages);
      }
    }

    /** Streams, counts and pages take turns, save in a large dose. */
    private boolean isTurn(int number) {
      int turn = Objects.hash(Dose.SEED, way.name(), isFiltered, pageSize, limit);
      return Dose.isLarge() || Math.floorMod(turn, 3) == number;
    }

    private void ofPage(List<String> expected, int pages) {
      List<String> items = expected;
      if (limit == NONE) {
        items =
            expected.stream().filter(id -> way.order().indexOf(id) < pageSize).toList();
      }
      requests.clear();
      Page<T> page = items().page();

      assertThat(way.ids(page)).as("page of %s", this).isEqualTo(items);
      checkPages(limit == NONE ? 1 : pages, limit, false);
      checkLookups(items);
    }

    void ofOneItem() {
      List<String> all = way.expected(isFiltered);
      ofFirst(all);
      ofExists(all);
      if (way.all() instanceof QuerySet) {
        ofLast(all);
      }
      assertThat(items().limit(0).list()).isEmpty();
    }

    private void ofFirst(List<String> all) {
      List<String> first = all.subList(0, 1);
      for (int limit : new int[] {1, 3}) {
        requests.clear();
        assertThat(items().limit(limit).first().map(way.toId()))
            .as("first of %s", this)
            .contains(first.get(0));
        checkPages(pages(first, 1), 1, false);
        checkLookups(first);
      }
    }

    private void ofExists(List<String> all) {
      requests.clear();
      assertThat(items().exists()).as("exists of %s", this).isTrue();
      checkPages(pages(all.subList(0, 1), 1), 1, true);
      checkLookups(List.of());
    }

    private void ofLast(List<String> all) {
      String last = all.get(all.size() - 1);
      requests.clear();
      assertThat(((QuerySet<T>) items()).last().map(way.toId()))
          .as("last of %s", this)
          .contains(last);
      int fromTheEnd = way.order().size() - 1 - way.order().indexOf(last);
      checkPages(fromTheEnd / pageSize + 1, 1, false);
      checkLookups(List.of(last));
    }

    /** So many pages were asked for, none longer than what was still wanted. */
    private void checkPages(int pages, int limit, boolean isCount) {
      List<Integer> limits = new ArrayList<>();
      for (QueryRequest query : requests.of(QueryRequest.class)) {
        assertThat(query.select() == Select.COUNT).isEqualTo(isCount);
        limits.add(query.limit());
      }
      for (ScanRequest scan : requests.of(ScanRequest.class)) {
        assertThat(scan.select() == Select.COUNT).isEqualTo(isCount);
        limits.add(scan.limit());
      }
      List<Integer> expected = new ArrayList<>();
      for (int page = 0; page < pages; page++) {
        int wanted = limit == NONE || isFiltered ? NONE : limit - page * pageSize;
        int most = Math.min(pageSize, wanted);
        expected.add(most == NONE ? null : most);
      }
      assertThat(limits).as("%s: %s", this, requests).isEqualTo(expected);
    }

    /** Items were looked up once for each page that has some. */
    private void checkLookups(List<String> ids) {
      int expected = way.isLookedUp() ? (int) pagesOf(ids).stream().distinct().count() : 0;
      if (requests.of(BatchGetItemRequest.class).size() != expected) {
        assertThat(requests.of(BatchGetItemRequest.class)).as(toString()).hasSize(expected);
      }
      assertThat(requests.count() - expected)
          .isEqualTo(requests.of(QueryRequest.class).size()
              + requests.of(ScanRequest.class).size());
    }
  }
}
