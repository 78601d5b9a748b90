package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** No call evaluates more than it may, and what ends too early goes on where it ended. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class MaxEvaluatedTest {
  private static final int AVAILABLE = 5;

  @InjectDynaset
  static EntryTable entries;

  @InjectDynaset
  static DynamoDbClient client;

  @InjectDynaset
  static RecordedRequests requests;

  static final List<Entry> STORED = Stream.of("a", "b", "c")
      .flatMap(owner -> IntStream.range(0, owner.equals("b") ? 3 : AVAILABLE)
          .mapToObj(number -> Entry.of(owner, number)))
      .toList();

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

  private static long evaluated() {
    return ScannedCounts.of(requests);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void goingOnCollectsEverything(Way<?> way) {
    Random random = new Random(Dose.SEED + way.name().hashCode());
    Bound.some(random).forEach(bound -> lists(way, bound.isFiltered(), bound.cap()));
    Bound.some(random).forEach(bound -> pages(way, bound.isFiltered(), bound.cap()));
    Bound.some(random).forEach(bound -> counts(way, bound.isFiltered(), bound.cap()));
  }

  /** How much may be evaluated of what is filtered or not. */
  private record Bound(boolean isFiltered, long cap) {
    private static final List<Bound> ALL = Stream.of(3L, 4L, 5L, 6L, 7L, 12L, 13L)
        .flatMap(cap -> Stream.of(new Bound(false, cap), new Bound(true, cap)))
        .toList();

    static List<Bound> some(Random random) {
      return Dose.some(ALL, 1, 1, random);
    }
  }

  private static <T> void lists(Way<T> way, boolean isFiltered, long cap) {
    List<String> found = new ArrayList<>();
    ItemSet<T> items = way.items(isFiltered).maxEvaluated(cap);
    @Nullable PageToken token = null;
    do {
      requests.clear();
      try {
        found.addAll(way.ids(items.from(token).list()));
        token = null;
      } catch (EvaluationLimitException e) {
        found.addAll(ids(way, e.items()));
        token = e.token();
        assertThat(e.evaluated()).as(way.name()).isEqualTo(evaluated());
        assertThat(e.found()).as(way.name()).isEqualTo(e.items().size());
      }
      assertThat(evaluated()).as(way.name()).isLessThanOrEqualTo(cap);
    } while (token != null);

    assertThat(found)
        .as("%s at most %s, filtered %s", way, cap, isFiltered)
        .isEqualTo(way.expected(isFiltered));
  }

  @SuppressWarnings("unchecked")
  private static <T> List<String> ids(Way<T> way, List<?> items) {
    return way.ids((List<T>) items);
  }

  private static <T> void pages(Way<T> way, boolean isFiltered, long cap) {
    List<String> found = new ArrayList<>();
    ItemSet<T> items = way.items(isFiltered).maxEvaluated(cap).limit(5);
    @Nullable PageToken token = null;
    do {
      requests.clear();
      Page<T> page = items.from(token).page();
      found.addAll(way.ids(page));
      token = page.next().orElse(null);
      assertThat(evaluated()).as(way.name()).isLessThanOrEqualTo(cap);
      assertThat(page.isEvaluationLimitReached())
          .as("%s at most %s, filtered %s: %s", way, cap, isFiltered, page)
          .isEqualTo(token != null && page.items().size() < 5);
    } while (token != null);

    assertThat(found)
        .as("%s at most %s, filtered %s", way, cap, isFiltered)
        .isEqualTo(way.expected(isFiltered));
  }

  private static <T> void counts(Way<T> way, boolean isFiltered, long cap) {
    long counted = 0;
    ItemSet<T> items = way.items(isFiltered).maxEvaluated(cap);
    @Nullable PageToken token = null;
    do {
      requests.clear();
      try {
        counted += items.from(token).count();
        token = null;
      } catch (EvaluationLimitException e) {
        counted += e.found();
        token = e.token();
        assertThat(e.evaluated()).as(way.name()).isEqualTo(evaluated());
        assertThat(e.items()).isEmpty();
      }
      assertThat(evaluated()).as(way.name()).isLessThanOrEqualTo(cap);
    } while (token != null);

    assertThat(counted)
        .as("%s at most %s, filtered %s", way, cap, isFiltered)
        .isEqualTo(way.expected(isFiltered).size());
  }

  private static EntryQuerySet nothingOfA() {
    return entries.byOwner("a").filter(e -> e.mark().lt(0));
  }

  private static EvaluationLimitException limit(ThrowingCallable read) {
    return catchThrowableOfType(EvaluationLimitException.class, read);
  }

  static List<Consumer<QuerySet<Entry>>> reads() {
    return List.of(
        QuerySet::list,
        items -> items.forEach(item -> {}),
        items -> items.stream().forEach(item -> {}),
        items -> items.prefetch().forEach(item -> {}),
        QuerySet::first,
        QuerySet::last,
        QuerySet::get,
        QuerySet::find,
        QuerySet::count,
        QuerySet::exists,
        QuerySet::delete,
        items -> items.updateEach(
            item -> entries.item(item.owner(), item.number()).prepare().delete()));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void everyReadButAPageSaysThatItEndedTooEarly(Consumer<QuerySet<Entry>> read) {
    EvaluationLimitException e =
        limit(() -> read.accept(nothingOfA().maxEvaluated(4).pageSize(3)));

    assertThat(e).hasMessageContaining("maxEvaluated(4)").hasMessageContaining("e.token()");
    assertThat(e.evaluated()).isEqualTo(4);
    assertThat(e.found()).isZero();
    assertThat(e.items()).isEmpty();
    assertThat(evaluated()).isEqualTo(4);
    assertThat(requests.all()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void whatFitsIsNotTooEarly(Consumer<QuerySet<Entry>> read) {
    try {
      read.accept(nothingOfA().maxEvaluated(AVAILABLE + 1));
    } catch (dev.dynaset.ItemNotFoundException e) {
      assertThat(e).isNotNull();
    }

    assertThat(evaluated()).isEqualTo(AVAILABLE);
  }

  @Test
  void findHoldsTheOneItemThatItHasSeen() {
    EvaluationLimitException e =
        limit(() -> entries.byOwner("a").maxEvaluated(1).find());

    assertThat(e.items()).isEqualTo(List.of(Entry.of("a", 0)));
    assertThat(e.found()).isEqualTo(1);
    assertThat(entries.byOwner("a").from(e.token()).first()).contains(Entry.of("a", 1));
  }

  @Test
  void whatIsFoundInTimeIsFound() {
    assertThat(entries.byOwner("a").maxEvaluated(1).first()).isPresent();
    assertThat(entries.byOwner("a").maxEvaluated(1).last()).isPresent();
    assertThat(entries.byOwner("a").maxEvaluated(1).exists()).isTrue();
    assertThat(entries.byOwner("a").maxEvaluated(3).limit(3).list()).hasSize(3);
    assertThat(entries.byOwner("a").maxEvaluated(3).limit(3).count()).isEqualTo(3);
  }

  @Test
  void anIteratorGivesWhatItHasAndThenSaysThatItEnds() {
    Iterator<Entry> items = entries.byOwner("a").maxEvaluated(2).iterator();

    assertThat(items.next().number()).isZero();
    assertThat(items.next().number()).isEqualTo(1);
    EvaluationLimitException e = limit(items::hasNext);
    assertThat(e.found()).isEqualTo(2);
    assertThat(e.items()).isEmpty();
    assertThat(entries.byOwner("a").from(e.token()).first()).contains(Entry.of("a", 2));
  }

  @Test
  void aDeletionGoesOnWhereItEnded() {
    entries.putAll(IntStream.range(0, 10).mapToObj(number -> Entry.of("doomed", number)));
    EntryQuerySet doomed = entries.byOwner("doomed").maxEvaluated(4);

    EvaluationLimitException first = limit(doomed::delete);
    EvaluationLimitException second = limit(() -> doomed.from(first.token()).delete());

    assertThat(first.found()).isEqualTo(4);
    assertThat(second.found()).isEqualTo(4);
    assertThat(doomed.from(second.token()).delete()).isEqualTo(2);
    assertThat(entries.byOwner("doomed").exists()).isFalse();
  }

  @Test
  void aMergedQueryMustBeAllowedAnItemOfEachHashKey() {
    EntryQuerySet merged = entries.byOwnerIn(List.of("a", "b", "c")).merged().maxEvaluated(2);

    for (ThrowingCallable read : List.<ThrowingCallable>of(
        merged::list, merged::page, merged::first, merged::iterator, merged::explain)) {
      assertThatThrownBy(read)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("maxEvaluated(2)")
          .hasMessageContaining("3 hash keys");
    }
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void aBackwardListSaysItToo() {
    PageToken end = entries.byOwner("a").limit(4).page().next().orElseThrow();
    PageToken back = entries.byOwner("a").from(end).page().previous().orElseThrow();

    EvaluationLimitException e =
        limit(() -> entries.byOwner("a").from(back).maxEvaluated(2).list());

    assertThat(e.items()).isEqualTo(List.of(Entry.of("a", 2), Entry.of("a", 3)));
    assertThat(entries.byOwner("a").from(e.token()).list())
        .extracting(Entry::number)
        .containsExactly(0, 1);
  }
}
