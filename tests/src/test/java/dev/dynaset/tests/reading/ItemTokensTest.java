package dev.dynaset.tests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.Dose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The token of an item goes on right behind it, whatever is read, and in whatever direction. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class ItemTokensTest {
  private static final int WALKS = Dose.of("dynaset.pages", 1, 1, 20);

  private static final List<Entry> STORED = Stream.of("a", "b", "c", "d")
      .flatMap(owner ->
          IntStream.range(0, owner.equals("c") ? 2 : 5).mapToObj(number -> Entry.of(owner, number)))
      .toList();

  private static final byte[] SECRET = "0123456789abcdef0123456789ABCDEF".getBytes(UTF_8);

  @InjectDynaset
  static EntryTable entries;

  @InjectDynaset
  static DynamoDbClient client;

  @InjectDynaset
  static RecordedRequests requests;

  @BeforeAll
  static void store() {
    entries.putAll(STORED);
  }

  static Stream<Way<?>> queries() {
    return Stream.of(
            Ways.of(entries, STORED, "a"), Ways.of(entries, STORED, "c", "nobody", "a", "d"))
        .flatMap(Ways::some);
  }

  static Stream<Way<?>> all() {
    return Stream.concat(queries(), Ways.some(Scans.of(entries, client, STORED)));
  }

  /** The queries of a table whose tokens are encrypted, or signed. */
  static Stream<Way<?>> sealed() {
    return Stream.of(PageTokenKeys.encrypting(1, SECRET), PageTokenKeys.signing(2, SECRET))
        .map(keys -> Dynaset.builder().client(client).pageTokenKeys(keys).build())
        .map(dynaset -> EntryTable.of(dynaset).named(entries.tableName()))
        .flatMap(table -> Ways.some(Ways.of(table, STORED, "a", "d")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void ofPagesOneAfterTheOther(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).forwards();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void ofPagesThatAreReadBackwards(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).backwards();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void ofPagesThatAreIterated(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).iterated();
    }
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void thatAreSealed(Way<?> way) {
    new Walk<>(way, 0).forwards();
    new Walk<>(way, 0).backwards();
  }

  /** Some pages of a way, and the tokens of all their items. */
  private static final class Walk<T> {
    private final Way<T> way;
    private final String name;
    private final Random random;
    private final ItemSet<T> items;
    private final List<String> expected;

    Walk(Way<T> way, int number) {
      long seed = Dose.SEED + number;
      this.way = way;
      this.random = new Random(seed);
      this.name = way + ", -Ddynaset.seed=" + seed;
      boolean isFiltered = random.nextBoolean();
      this.items = way.items(isFiltered);
      this.expected = way.expected(isFiltered);
    }

    private ItemSet<T> bounded() {
      ItemSet<T> bounded = items;
      if (random.nextInt(4) > 0) {
        bounded = bounded.pageSize(1 + random.nextInt(4));
      }
      return random.nextInt(4) > 0 ? bounded.limit(1 + random.nextInt(5)) : bounded;
    }

    private Page<T> page(@Nullable PageToken token) {
      return bounded().from(token).page();
    }

    void forwards() {
      @Nullable PageToken token = null;
      int start = 0;
      do {
        Page<T> page = page(token);
        check(page, start);
        // From an item on, for a change, instead of from the end of the page.
        int taken = page.items().isEmpty() ? 0 : 1 + random.nextInt(page.items().size());
        token = taken == page.items().size() ? page.next().orElse(null) : page.token(taken - 1);
        start += taken;
      } while (token != null);

      assertThat(start).as(name).isEqualTo(expected.size());
    }

    void backwards() {
      Page<T> last = page(null);
      int end = 0;
      while (last.next().isPresent()) {
        end += last.items().size();
        last = page(last.next().orElseThrow());
      }
      @Nullable PageToken token = last.previous().orElse(null);
      while (token != null) {
        Page<T> page = page(token);
        end -= page.items().size();
        check(page, end);
        token = page.previous().orElse(null);
      }

      assertThat(end).as(name).isZero();
    }

    void iterated() {
      int start = 0;
      ItemSet<T> some = bounded();
      for (Page<T> page : (random.nextBoolean() ? some.prefetch() : some).pages()) {
        check(page, start);
        start += page.items().size();
      }
    }

    /** The token of an item gives the rest of what is expected, and a page goes on from there. */
    private void check(Page<T> page, int start) {
      assertThat(way.ids(page))
          .as(name)
          .isEqualTo(expected.subList(start, start + page.items().size()));
      List<Integer> all = IntStream.range(0, page.items().size()).boxed().toList();
      for (int index : Dose.some(all, 1, 1, random)) {
        List<String> rest = expected.subList(start + index + 1, expected.size());
        // As text and back, as a browser would have it.
        PageToken token = PageToken.valueOf(page.token(index).toString());
        assertThat(way.ids(items.from(token).list()))
            .as("%s: behind %d of %s", name, index, page)
            .isEqualTo(rest);
        List<String> found = way.ids(bounded().from(token).page());
        assertThat(found)
            .as("%s: a page behind %d of %s", name, index, page)
            .isEqualTo(rest.subList(0, found.size()));
      }
    }
  }

  @Test
  void ofAnItemItself() {
    Page<Entry> page = entries.byOwner("a").limit(3).page();

    for (int index = 0; index < 3; index++) {
      Entry item = page.items().get(index);
      assertThat(page.tokenOf(item)).isEqualTo(page.token(index));
    }
    assertThat(entries.byOwner("a").from(page.tokenOf(page.items().get(1))).list())
        .containsExactly(Entry.of("a", 2), Entry.of("a", 3), Entry.of("a", 4));
    assertThatThrownBy(() -> page.tokenOf(Entry.of("a", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The item is none of this page: tokenOf takes the object itself, not one that is"
                + " equal.");
    assertThatThrownBy(() -> page.token(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> page.token(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** The key of the index alone tells no place: several entries have the same. */
  @Test
  void ofItemsWithEqualKeys() {
    QuerySet<Entry> ties = entries
        .byTieIndex()
        .byGroupIn(List.of("group of a", "group of b", "group of d"))
        .merged();
    for (QuerySet<Entry> query : List.of(ties, ties.reverse())) {
      List<Entry> all = query.list();
      Page<Entry> page = query.limit(12).pageSize(2).page();
      Page<Entry> before = query
          .limit(9)
          .from(query.from(page.token(10)).limit(1).page().previous().orElseThrow())
          .page();

      assertThat(before.items()).isEqualTo(all.subList(2, 11));
      for (int index = 0; index < 12; index++) {
        assertThat(query.from(page.token(index)).list())
            .isEqualTo(all.subList(index + 1, all.size()));
      }
      for (int index = 0; index < 9; index++) {
        assertThat(query.from(before.token(index)).list())
            .isEqualTo(all.subList(2 + index + 1, all.size()));
      }
    }
  }

  /** The part that is read has no key, and may be one object several times. */
  @Test
  void ofProjections() {
    QuerySet<Entry> query = entries.byOwner("a").reverse();
    Page<String> groups = query.select(entries.value(e -> e.group())).limit(3).page();
    Page<Boolean> even = groups.map(group -> true);

    assertThat(query.from(groups.token(1)).first()).contains(Entry.of("a", 2));
    assertThat(query.from(groups.tokenOf(groups.items().get(1))).first())
        .contains(Entry.of("a", 2));
    assertThat(even.token(1)).isEqualTo(groups.token(1));
    assertThatThrownBy(() -> even.tokenOf(true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The item is in this page at 0 and at 1. Use token(index).");
  }

  @Test
  void areMadeWhenTheyAreAskedForAndSendNothing() {
    Page<Entry> page = entries.byGroupIndex().byGroup("group of a").page();
    requests.clear();

    PageToken token = page.token(2);

    assertThat(requests.count()).isZero();
    assertThat(token).isEqualTo(page.token(2));
    assertThatThrownBy(() -> entries.byOwner("a").from(token).list())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  /** An entry of an index may be older than its item, which may be gone: its place counts. */
  @Test
  void ofItemsOfWhichSomeAreGone() {
    EntryTable gone = EntryTable.of(
            Dynaset.builder().client(new WithoutSome(client, Set.of("1", "3"))).build())
        .named(entries.tableName());
    QuerySet<Entry> hydrated = gone.hydrate(gone.byTopicIndex().byTopic("topic of d"));
    List<Entry> all = hydrated.list();
    assertThat(all).hasSize(3);

    Page<Entry> page = hydrated.limit(3).pageSize(2).page();

    assertThat(page.items()).isEqualTo(all);
    for (int index = 0; index < 3; index++) {
      assertThat(hydrated.from(page.token(index)).list()).isEqualTo(all.subList(index + 1, 3));
    }
  }

  @Test
  void ofAPageThatIsMadeByHand() {
    Page<String> page = Page.of(List.of("x", "y"));

    assertThatThrownBy(() -> page.token(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This page was made by Page.of, which knows no tokens of its items. Pages that"
            + " are read have them; give one by withTokens.");
    assertThat(page.withTokens(index -> PageToken.valueOf("t" + index)).tokenOf("y"))
        .isEqualTo(PageToken.valueOf("t1"));
  }

  /** A client that finds some items in indexes, but not in tables. */
  private record WithoutSome(DynamoDbClient client, Set<String> numbers) implements DynamoDbClient {
    @Override
    public QueryResponse query(QueryRequest request) {
      return client.query(request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      BatchGetItemResponse response = client.batchGetItem(request);
      Map<String, List<Map<String, AttributeValue>>> kept = new HashMap<>();
      response
          .responses()
          .forEach((table, items) -> kept.put(
              table,
              items.stream()
                  .filter(item -> !numbers.contains(item.get("number").n()))
                  .toList()));
      return response.toBuilder().responses(kept).build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
