package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.EachResult;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is said of evaluated items is what DynamoDB says of them. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class EvaluatedTest {
  private static final List<Entry> STORED = Stream.of("a", "b", "c")
      .flatMap(owner -> IntStream.range(0, 5).mapToObj(number -> Entry.of(owner, number)))
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
  void ofAPage(Way<?> way) {
    for (boolean isFiltered : new boolean[] {false, true}) {
      ItemSet<?> items = way.items(isFiltered).pageSize(2);
      evaluatedFor(items, null);
      PageToken next = evaluatedFor(items.limit(3), null).next().orElse(null);
      Page<?> second = evaluatedFor(items.limit(3), next);
      if (second.previous().isPresent()) {
        evaluatedFor(items.limit(2), second.previous().get());
      }
    }
  }

  private static Page<?> evaluatedFor(ItemSet<?> items, @Nullable PageToken token) {
    requests.clear();

    Page<?> page = items.from(token).page();

    assertThat(page.evaluated()).as("%s", items).isEqualTo(ScannedCounts.of(requests));
    assertThat(page.evaluated()).isGreaterThanOrEqualTo(page.items().size());
    return page;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void ofEachOfThePages(Way<?> way) {
    List<Long> evaluated = new ArrayList<>();
    for (Page<?> page : way.some().pageSize(3).pages()) {
      evaluated.add(page.evaluated());
      assertThat(page.evaluated()).isEqualTo(ScannedCounts.of(requests));
      requests.clear();
    }

    assertThat(evaluated.stream().mapToLong(Long::longValue).sum())
        .isEqualTo(way.order().size());
  }

  @Test
  void ofWritesForEachItem() {
    List<EachResult> told = new ArrayList<>();
    var kept =
        entries.byOwner("a").filter(e -> e.mark().eq(Entry.of("a", 4).mark())).pageSize(2);

    EachResult result = kept.updateEach(entry -> null, told::add);

    assertThat(result.evaluated()).isEqualTo(5);
    assertThat(result.read()).isEqualTo(1);
    assertThat(told).extracting(EachResult::evaluated).containsExactly(5L);
    assertThat(
            entries.byOwner("a").pageSize(2).async().updateEach(entry -> null).join())
        .isEqualTo(new EachResult(5, 5, 0, List.of()));
    assertThat(entries
            .byOwner("a")
            .pageSize(2)
            .updateEach(entry -> null, told::add)
            .evaluated())
        .isEqualTo(5);
    assertThat(told).extracting(EachResult::evaluated).containsExactly(5L, 2L, 2L, 4L, 4L, 5L);
  }

  @Test
  void ofNothing() {
    assertThat(entries.byOwner("a").none().page().evaluated()).isZero();
    assertThat(entries.byOwner("a").limit(0).page().evaluated()).isZero();
    assertThat(entries.byOwner("nobody").page().evaluated()).isZero();
  }
}
