package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Queries of several hash keys, one after the other and merged. */
@DynasetTest
class FanOutTest {
  private static final List<String> OWNERS = List.of("c", "a", "b");

  @InjectDynaset
  private EntryTable entries;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void fourOfEach() {
    entries.putAll(Stream.of("a", "b", "c", "d")
        .flatMap(owner -> IntStream.range(0, 4).mapToObj(number -> Entry.of(owner, number))));
    requests.clear();
  }

  private static List<String> ids(Iterable<Entry> items) {
    List<String> ids = new ArrayList<>();
    items.forEach(item -> ids.add(item.id()));
    return ids;
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  private List<Integer> limits() {
    return requests.of(QueryRequest.class).stream().map(QueryRequest::limit).toList();
  }

  private List<String> hashes() {
    return requests.of(QueryRequest.class).stream()
        .map(query -> query.expressionAttributeValues().get(":0").s())
        .toList();
  }

  @Test
  void oneHashKeyComesAfterTheOtherInTheOrderGiven() {
    assertThat(ids(entries.byOwnerIn(OWNERS)))
        .containsExactly("c0", "c1", "c2", "c3", "a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3");
    assertThat(hashes()).containsExactly("c", "a", "b");
  }

  @Test
  void aHashKeyThatIsGivenTwiceCountsOnce() {
    assertThat(ids(entries.byOwnerIn(List.of("b", "a", "b", "b")).numberLt(1)))
        .containsExactly("b0", "a0");
    assertThat(entries.byOwnerIn(List.of("a", "a")).merged().count()).isEqualTo(4);
    assertThat(hashes()).containsExactly("b", "a", "a");
  }

  @Test
  void withoutHashKeysNothingIsSent() {
    for (QuerySet<Entry> none : List.of(
        entries.byOwnerIn(List.of()),
        entries.byOwnerIn(List.of()).merged(),
        entries.byOwnerIn(List.of()).numberGt(1).reverse())) {
      assertThat(none.list()).isEmpty();
      assertThat(none.stream()).isEmpty();
      assertThat(none.first()).isEmpty();
      assertThat(none.last()).isEmpty();
      assertThat(none.find()).isEmpty();
      assertThat(none.count()).isZero();
      assertThat(none.exists()).isFalse();
      assertThat(none.delete()).isZero();
      assertThat(none.page()).isEqualTo(Page.of(List.of()));
      assertThat(none.explain().request()).isEmpty();
    }
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void aHashKeyThatIsNullIsRefusedAtOnce() {
    assertThatThrownBy(() -> entries.byOwnerIn(Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> entries.byGroupIndex().byGroupIn(Arrays.asList((String) null)))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> entries.byOwnerIn(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void laterChangesOfTheCollectionHaveNoEffect() {
    List<String> owners = new ArrayList<>(List.of("a"));
    EntryQuerySet query = entries.byOwnerIn(owners);
    owners.add("b");

    assertThat(query.count()).isEqualTo(4);
  }

  @Test
  void aLimitEndsItEarly() {
    assertThat(ids(entries.byOwnerIn(OWNERS).limit(5)))
        .containsExactly("c0", "c1", "c2", "c3", "a0");
    assertThat(limits()).containsExactly(5, 1);

    requests.clear();
    assertThat(ids(entries.byOwnerIn(OWNERS).limit(4))).hasSize(4);
    assertThat(limits()).containsExactly(4);

    requests.clear();
    assertThat(entries.byOwnerIn(OWNERS).limit(6).count()).isEqualTo(6);
    assertThat(limits()).containsExactly(6, 2);
  }

  @Test
  void reverseIsTheExactReverse() {
    List<QuerySet<Entry>> queries = List.of(
        entries.byOwnerIn(OWNERS),
        entries.byOwnerIn(OWNERS).merged(),
        entries.byGroupIndex().byGroupIn(List.of("group of b", "group of a")).merged(),
        entries.bySeasonIndex().byGroupIn(List.of("group of b", "group of a")),
        entries.bySeasonIndex().byGroupIn(List.of("group of b", "group of a")).merged());
    for (QuerySet<Entry> query : queries) {
      assertThat(query.reverse().list()).as(query.toString()).isEqualTo(reversed(query.list()));
      assertThat(query.reverse().reverse().list()).isEqualTo(query.list());
      assertThat(query.last()).isEqualTo(query.reverse().first());
    }
  }

  @Test
  void mergedItemsComeByRangeKeyAndThenByHashKey() {
    assertThat(ids(entries.byOwnerIn(OWNERS).merged()))
        .containsExactly("c0", "a0", "b0", "c1", "a1", "b1", "c2", "a2", "b2", "c3", "a3", "b3");
    assertThat(ids(entries.byOwnerIn(OWNERS).merged().reverse().limit(4)))
        .containsExactly("b3", "a3", "c3", "b2");
    assertThat(ids(entries.byOwnerIn(OWNERS).numberBetween(1, 2).merged()))
        .containsExactly("c1", "a1", "b1", "c2", "a2", "b2");
  }

  @Test
  void mergedAskingIsForNoMoreThanTheLimitOfEach() {
    assertThat(ids(entries.byOwnerIn(OWNERS).merged().limit(4)))
        .containsExactly("c0", "a0", "b0", "c1");
    assertThat(limits()).containsExactly(4, 4, 4);

    requests.clear();
    assertThat(ids(entries.byOwnerIn(OWNERS).merged(1).pageSize(1).limit(4)))
        .containsExactly("c0", "a0", "b0", "c1");
    assertThat(limits()).containsExactly(1, 1, 1, 1, 1, 1);
    // Each is read again when its item is used up, before that of another is taken.
    assertThat(hashes()).containsExactly("c", "a", "b", "c", "a", "b");
  }

  @Test
  void rangeKeysOfSeveralAttributesAreMergedByAllOfThem() {
    List<Entry> expected = Stream.of("b", "a")
        .flatMap(owner -> IntStream.range(0, 4).mapToObj(number -> Entry.of(owner, number)))
        .sorted(Comparator.comparingInt(Entry::year).thenComparingInt(Entry::rank))
        .toList();
    var query = entries.bySeasonIndex().byGroupIn(List.of("group of b", "group of a"));

    assertThat(query.merged().list()).isEqualTo(expected);
    assertThat(query.yearEq(2000).merged().list())
        .isEqualTo(expected.stream().filter(entry -> entry.year() == 2000).toList());
    assertThat(query.yearEq(2000).rankGt(0).merged().reverse().list())
        .isEqualTo(reversed(expected.stream()
            .filter(entry -> entry.year() == 2000 && entry.rank() > 0)
            .toList()));
  }

  @Test
  void textIsMergedInTheOrderOfDynamoDb(LabelledTable labelled) {
    // The bytes of UTF-8 have another order than the characters of Java.
    List<String> names = List.of("", "Z", "a", "é", "\uFF61", "\uFFFD", "\uD83D\uDE00");
    for (int i = 1; i < names.size(); i++) {
      labelled.put(new Labelled(i % 2 == 0 ? "even" : "odd", names.get(i), "l", "p"));
    }

    assertThat(labelled.byOwnerIn(List.of("even", "odd")).merged().list())
        .extracting(Labelled::name)
        .isEqualTo(names.subList(1, names.size()));
  }

  @Test
  void partsOfAnIndexAndTheirWholeItemsAreMerged() {
    var parts = entries.byTopicIndex().byTopicIn(List.of("topic of b", "topic of a"));
    List<Entry> expected = Stream.of("b", "a")
        .flatMap(owner -> IntStream.range(0, 4).mapToObj(number -> Entry.of(owner, number)))
        .sorted(Comparator.comparingInt(Entry::rank))
        .toList();

    assertThat(parts.merged().list())
        .extracting(item -> item.owner() + item.number())
        .isEqualTo(ids(expected));
    assertThat(entries.hydrate(parts.merged()).list()).isEqualTo(expected);
    assertThat(entries.hydrate(parts).merged().limit(3).list()).isEqualTo(expected.subList(0, 3));
  }

  @Test
  void countingAndAskingReadOneHashKeyAfterTheOther() {
    for (QuerySet<Entry> query : List.<QuerySet<Entry>>of(
        entries.byOwnerIn(OWNERS), entries.byOwnerIn(OWNERS).merged())) {
      requests.clear();
      assertThat(query.count()).isEqualTo(12);
      assertThat(hashes()).containsExactly("c", "a", "b");
      requests.clear();
      assertThat(query.exists()).isTrue();
      assertThat(limits()).containsExactly(1);
      assertThat(requests.of(QueryRequest.class))
          .allMatch(request -> request.select() == Select.COUNT);
    }
    requests.clear();
    assertThat(entries.byOwnerIn(List.of("x", "y", "a", "b")).exists()).isTrue();
    assertThat(hashes()).containsExactly("x", "y", "a");
  }

  @Test
  void theLastItemIsAskedForAtTheEnd() {
    assertThat(entries.byOwnerIn(OWNERS).last().map(Entry::id)).contains("b3");
    assertThat(hashes()).containsExactly("b");
    assertThat(limits()).containsExactly(1);

    requests.clear();
    assertThat(entries.byOwnerIn(OWNERS).merged().last().map(Entry::id)).contains("b3");
    assertThat(limits()).containsExactly(1, 1, 1);
  }

  @Test
  void theOnlyItemIsLookedForInAll() {
    assertThat(entries.byOwnerIn(List.of("x", "a", "y")).numberEq(2).get())
        .isEqualTo(Entry.of("a", 2));
    assertThatThrownBy(() -> entries.byOwnerIn(OWNERS).numberEq(2).find())
        .isInstanceOf(MultipleItemsFoundException.class);
  }

  @Test
  void deletingIsInTheirOrderWhereThereIsALimit() {
    assertThat(entries.byOwnerIn(OWNERS).limit(5).delete()).isEqualTo(5);
    assertThat(ids(entries.byOwnerIn(List.of("a", "c")))).containsExactly("a1", "a2", "a3");

    assertThat(entries
            .byOwnerIn(List.of("a", "b", "d"))
            .merged()
            .reverse()
            .limit(4)
            .delete())
        .isEqualTo(4);
    assertThat(ids(entries.byOwnerIn(List.of("a", "b", "d"))))
        .containsExactly("a1", "a2", "b0", "b1", "b2", "d0", "d1");

    assertThat(entries.byOwnerIn(List.of("a", "d")).merged().delete()).isEqualTo(4);
    assertThat(ids(entries.byOwnerIn(List.of("a", "b", "d")))).containsExactly("b0", "b1", "b2");
  }

  @Test
  void whatComesBehindAMergedPageIsCountedAndDeletedAlone() {
    QuerySet<Entry> merged = entries.byOwnerIn(OWNERS).merged();
    QuerySet<Entry> rest = merged.from(merged.limit(8).page().next().orElseThrow());

    assertThat(rest.count()).isEqualTo(4);
    assertThat(rest.exists()).isTrue();
    assertThat(rest.delete()).isEqualTo(4);
    assertThat(ids(merged)).containsExactly("c0", "a0", "b0", "c1", "a1", "b1", "c2", "a2");
    assertThat(rest.exists()).isFalse();
  }

  @Test
  void pagesGoOnAndBackAcrossHashKeys() {
    Page<Entry> first = entries.byOwnerIn(OWNERS).limit(5).page();
    Page<Entry> second =
        entries.byOwnerIn(OWNERS).limit(5).from(first.next().orElseThrow()).page();
    assertThat(ids(second)).containsExactly("a1", "a2", "a3", "b0", "b1");

    Page<Entry> back =
        entries.byOwnerIn(OWNERS).limit(2).from(second.previous().orElseThrow()).page();
    assertThat(ids(back)).containsExactly("c3", "a0");
    assertThat(ids(entries.byOwnerIn(OWNERS).from(back.next().orElseThrow()).limit(2)))
        .containsExactly("a1", "a2");
  }
}
