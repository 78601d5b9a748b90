package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Random pages, forwards and backwards, of every way to read: together they are the list.
 *
 * <p>{@code -Ddynaset.pages=50} takes more walks, {@code -Ddynaset.seed=…} others.
 */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class TokensTest {
  private static final int WALKS = Dose.of("dynaset.pages", 1, 1, 20);

  private static final List<Entry> STORED = Stream.of("a", "b", "c", "d")
      .flatMap(owner ->
          IntStream.range(0, owner.equals("c") ? 2 : 6).mapToObj(number -> Entry.of(owner, number)))
      .toList();

  @InjectDynaset
  static EntryTable entries;

  @InjectDynaset
  static DynamoDbClient client;

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

  @ParameterizedTest
  @MethodSource("all")
  void forwardsPagesAreTheList(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).forwards();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void backwardsPagesAreTheListUpToThere(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).backwards();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aWalkIsAlwaysWhereItShouldBe(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).toAndFro(8);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void withAFilterThatChangesNothingIsLostThatBothKeep(Way<?> way) {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk<>(way, walk).withChangingFilter();
    }
  }

  /** Some pages of a way. */
  private static final class Walk<T> {
    private final Way<T> way;
    private final String name;
    private final Random random;

    Walk(Way<T> way, int number) {
      long seed = Dose.SEED + number;
      this.way = way;
      this.random = new Random(seed);
      this.name = way + ", -Ddynaset.seed=" + seed;
    }

    private Page<T> page(ItemSet<T> items, @Nullable PageToken token) {
      ItemSet<T> bounded = items;
      if (random.nextInt(4) > 0) {
        bounded = bounded.pageSize(1 + random.nextInt(4));
      }
      int limit = random.nextInt(3) > 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
      if (limit < Integer.MAX_VALUE) {
        bounded = bounded.limit(limit);
      }
      // As text and back, as a browser would have it.
      PageToken parsed = token == null ? null : PageToken.valueOf(token.toString());
      Page<T> page = bounded.from(parsed).page();
      assertThat(page.items()).as(name).hasSizeLessThanOrEqualTo(limit);
      return page;
    }

    private boolean isFiltered() {
      return random.nextBoolean();
    }

    void forwards() {
      boolean isFiltered = isFiltered();
      List<String> read = new ArrayList<>();
      @Nullable PageToken token = null;
      do {
        Page<T> page = page(way.items(isFiltered), token);
        read.addAll(way.ids(page));
        token = page.next().orElse(null);
      } while (token != null);

      assertThat(read).as(name).isEqualTo(way.expected(isFiltered));
      nothing();
    }

    /** Pages of what nothing is kept of are empty, and end. */
    private void nothing() {
      @Nullable PageToken token = null;
      do {
        Page<T> page = page(way.nothing(), token);
        assertThat(page.items()).as(name).isEmpty();
        token = page.next().orElse(null);
      } while (token != null);
    }

    void backwards() {
      boolean isFiltered = isFiltered();
      ItemSet<T> items = way.items(isFiltered);
      List<String> before = new ArrayList<>();
      Page<T> last = page(items, null);
      while (last.next().isPresent()) {
        before.addAll(way.ids(last));
        last = page(items, last.next().orElseThrow());
      }
      List<String> read = new ArrayList<>();
      @Nullable PageToken token = last.previous().orElse(null);
      while (token != null) {
        if (random.nextInt(5) == 0) {
          read.addAll(0, way.ids(items.from(token).list()));
          break;
        }
        Page<T> page = page(items, token);
        read.addAll(0, way.ids(page));
        token = page.previous().orElse(null);
      }

      assertThat(read).as(name).isEqualTo(before);
    }

    void toAndFro(int steps) {
      boolean isFiltered = isFiltered();
      ItemSet<T> items = way.items(isFiltered);
      List<String> expected = way.expected(isFiltered);
      Page<T> page = page(items, null);
      int start = 0;
      int end = page.items().size();
      for (int step = 0; step < steps; step++) {
        assertThat(way.ids(page)).as(name).isEqualTo(expected.subList(start, end));
        assertThat(page.next().isPresent() || end == expected.size()).as(name).isTrue();
        assertThat(page.previous().isPresent() || start == 0).as(name).isTrue();
        boolean isForward =
            page.previous().isEmpty() || (page.next().isPresent() && random.nextInt(5) < 3);
        if (isForward && page.next().isEmpty()) {
          return;
        }
        page = page(items, (isForward ? page.next() : page.previous()).orElseThrow());
        int size = page.items().size();
        start = isForward ? end : start - size;
        end = start + size;
      }
    }

    void withChangingFilter() {
      List<String> forwards = new ArrayList<>();
      Page<T> page = page(way.items(isFiltered()), null);
      forwards.addAll(way.ids(page));
      while (page.next().isPresent()) {
        page = page(way.items(isFiltered()), page.next().orElseThrow());
        forwards.addAll(way.ids(page));
      }
      check(forwards);

      List<String> backwards = new ArrayList<>(way.ids(page));
      while (page.previous().isPresent()) {
        page = page(way.items(isFiltered()), page.previous().orElseThrow());
        backwards.addAll(0, way.ids(page));
      }
      check(backwards);
    }

    /**
     * All that are kept are there, some others, and each in its place: if merged, among those with
     * its hash key, since a filter lets these come forward differently.
     */
    private void check(List<String> read) {
      for (String owner : List.of("a", "c", "d")) {
        assertThat(of(owner, way.order())).as(name).containsSubsequence(of(owner, read));
      }
      if (!way.name().contains("merged")) {
        assertThat(way.order()).as(name).containsSubsequence(read);
      }
      assertThat(read.stream().filter(way.kept()::contains))
          .as(name)
          .containsExactlyElementsOf(way.expected(true));
    }
  }

  private static List<String> of(String owner, List<String> ids) {
    return ids.stream().filter(id -> id.startsWith(owner)).toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aPageFromTheStartHasNoneBeforeIt(Way<?> way) {
    assertThat(way.all().page().previous()).isEmpty();
    assertThat(way.all().limit(1).page().previous()).isEmpty();
    assertThat(way.all()).isInstanceOf(QuerySet.class);
  }
}
