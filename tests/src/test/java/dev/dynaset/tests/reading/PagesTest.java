package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Pages one after the other: each with its items and its tokens, each when it is asked for. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class PagesTest {
  private static final List<Entry> STORED = Stream.of("a", "b", "c")
      .flatMap(owner -> IntStream.range(0, 7).mapToObj(number -> Entry.of(owner, number)))
      .toList();

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

  @BeforeEach
  void forget() {
    requests.clear();
  }

  static Stream<Way<?>> ways() {
    return Stream.of(
            Ways.of(entries, STORED, "a"),
            Ways.of(entries, STORED, "c", "b", "a"),
            Scans.of(entries, client, STORED))
        .flatMap(Ways::some);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void areTheListAndTheirTokensAreOfTheirEnds(Way<?> way) {
    for (boolean isFiltered : new boolean[] {false, true}) {
      check(way, isFiltered, false);
      check(way, isFiltered, true);
    }
  }

  private static <T> void check(Way<T> way, boolean isFiltered, boolean isAhead) {
    ItemSet<T> some = way.items(isFiltered);
    ItemSet<T> items = isAhead ? some.pageSize(3).prefetch() : some.pageSize(2);
    List<String> expected = way.expected(isFiltered);
    List<String> read = new ArrayList<>();
    for (Page<T> page : items.pages()) {
      int start = read.size();
      read.addAll(way.ids(page.items()));
      page.next()
          .ifPresent(token -> assertThat(way.ids(items.from(token).list()))
              .as("%s: behind %s", way, read)
              .isEqualTo(expected.subList(read.size(), expected.size())));
      page.previous()
          .ifPresent(token -> assertThat(way.ids(items.from(token).list()))
              .as("%s: before what is behind %d of %s", way, start, read)
              .isEqualTo(expected.subList(0, start)));
      assertThat(page.next().isPresent() || read.size() == expected.size()).isTrue();
      assertThat(page.isEvaluationLimitReached()).isFalse();
    }
    assertThat(read).as("%s", way).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aLimitIsForAllOfThem(Way<?> way) {
    Random random = new Random(Dose.SEED + way.name().hashCode());
    for (int limit : Dose.some(List.of(0, 1, 2, 3, 4, 5), 1, 2, random)) {
      limited(way, limit);
    }
  }

  private static <T> void limited(Way<T> way, int limit) {
    ItemSet<T> items = way.some().pageSize(2).limit(limit);
    List<String> expected = way.ids(items.list());
    List<String> read = new ArrayList<>();
    PageToken next = null;
    for (Page<T> page : items.pages()) {
      read.addAll(way.ids(page));
      next = page.next().orElse(null);
    }
    assertThat(read).as("%s, limit %d", way, limit).isEqualTo(expected);
    if (next != null) {
      read.addAll(way.ids(way.some().from(next).list()));
      assertThat(read).as("%s, limit %d", way, limit).isEqualTo(way.expected(true));
    }
  }

  @Test
  void eachIsReadWhenItIsAskedFor() {
    Iterable<Page<Entry>> pages = entries.byOwner("a").pageSize(2).pages();
    assertThat(requests.count()).isZero();
    Iterator<Page<Entry>> iterator = pages.iterator();
    assertThat(requests.count()).isZero();

    assertThat(iterator.next().items()).hasSize(2);
    assertThat(requests.count()).isEqualTo(1);
    assertThat(iterator.next().items()).hasSize(2);
    assertThat(requests.count()).isEqualTo(2);
    for (Page<Entry> page : pages) {
      assertThat(page.items()).first().isEqualTo(Entry.of("a", 0));
      break;
    }
    assertThat(requests.count()).isEqualTo(3);
  }

  @Test
  void emptyPagesAreAmongThem() {
    var none = entries.byOwner("a").filter(e -> e.mark().lt(0)).pageSize(3);

    List<Page<Entry>> pages = new ArrayList<>();
    none.pages().forEach(pages::add);

    assertThat(pages).extracting(Page::items).containsOnly(List.of());
    assertThat(pages).extracting(Page::evaluated).containsExactly(3L, 3L, 1L);
    assertThat(requests.count()).isEqualTo(3);
  }

  @Test
  void ofNothing() {
    assertThat(entries.byOwner("a").none().pages()).isEmpty();
    assertThat(entries.byOwner("a").limit(0).pages()).isEmpty();
    assertThat(requests.count()).isZero();
    assertThat(entries.byOwner("nobody").pages())
        .singleElement()
        .satisfies(page -> assertThat(page.items()).isEmpty());
    assertThatThrownBy(entries.byOwner("a").none().pages().iterator()::next)
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void theOneThatTheCapEndsSaysSoAndTheNextIsRefused() {
    Iterator<Page<Entry>> pages =
        entries.byOwner("a").pageSize(2).maxEvaluated(3).pages().iterator();
    assertThat(pages.next().isEvaluationLimitReached()).isFalse();

    Page<Entry> last = pages.next();

    assertThat(last.items()).containsExactly(Entry.of("a", 2));
    assertThat(last.isEvaluationLimitReached()).isTrue();
    EvaluationLimitException e =
        catchThrowableOfType(EvaluationLimitException.class, pages::hasNext);
    assertThat(e.token()).isEqualTo(last.next().orElseThrow());
    assertThat(e.evaluated()).isEqualTo(3);
    assertThat(e.found()).isEqualTo(3);
    assertThat(e)
        .hasMessage("After 3 evaluated items, of which 3 were wanted, maxEvaluated(3) ends the"
            + " reading of Entry where owner = a in the table '" + entries.tableName()
            + "'. Go on with from(e.token()), or allow more.");
  }

  @Test
  void fromATokenOnAndFromNoneThatGoesBack() {
    Page<Entry> second = entries
        .byOwner("a")
        .limit(2)
        .from(entries.byOwner("a").limit(2).page().next().orElseThrow())
        .page();
    PageToken next = second.next().orElseThrow();

    assertThat(entries.byOwner("a").from(next).pageSize(2).pages())
        .extracting(page -> page.items().size())
        .containsExactly(2, 1);
    assertThatThrownBy(entries.byOwner("a").from(second.previous().get()).pages()::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("page() and list() alone");
    assertThatThrownBy(entries.byOwner("b").from(next).pages()::iterator)
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void sayWhatTheyAreOf() {
    assertThat(entries.byOwner("a").pages())
        .hasToString("Pages of Entry where owner = a in the table '" + entries.tableName() + "'");
  }
}
