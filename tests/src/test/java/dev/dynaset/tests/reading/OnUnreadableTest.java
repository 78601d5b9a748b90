package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchItems;
import dev.dynaset.EachResult;
import dev.dynaset.ItemMappingException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.ScanProgress;
import dev.dynaset.Unreadable;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each third of thirty items does not fit the model, and is passed over on purpose. */
@DynasetTest
class OnUnreadableTest {
  private static final int ITEMS = 30;
  private static final Unreadable SKIP = Unreadable.skip();

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private ParcelTable parcels;

  private static boolean isReadable(int number) {
    return number % 3 != 2;
  }

  private static List<Integer> readable(int count) {
    return IntStream.range(0, ITEMS)
        .filter(OnUnreadableTest::isReadable)
        .limit(count)
        .boxed()
        .toList();
  }

  private static List<Integer> numbers(Iterable<Parcel> items) {
    List<Integer> numbers = new ArrayList<>();
    items.forEach(item -> numbers.add(item.number()));
    return numbers;
  }

  @BeforeEach
  void items() {
    for (int number = 0; number < ITEMS; number++) {
      Map<String, AttributeValue> item = new HashMap<>(parcels.toItem(Parcel.of("ann", number)));
      if (!isReadable(number)) {
        item.put("note", AttributeValue.fromN("1"));
      }
      client.putItem(put -> put.tableName(parcels.tableName()).item(item));
    }
    requests.clear();
  }

  private QuerySet<Parcel> ann() {
    return parcels.bySender("ann").onUnreadable(SKIP);
  }

  private QuerySet<Parcel> hydrated() {
    return parcels.hydrate(parcels.byCarrierIndex().byCarrier("ann's")).onUnreadable(SKIP);
  }

  @Test
  void byDefaultAndByFailAReadingFails() {
    assertThatThrownBy(() -> parcels.bySender("ann").list())
        .isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() ->
            parcels.bySender("ann").onUnreadable(Unreadable.fail()).pageSize(3).list())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("number=2");
    assertThatThrownBy(() -> ann().onUnreadable(Unreadable.fail()).list())
        .as("the last word counts")
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void everyWayToReadPassesOverThem() {
    List<Integer> all = readable(ITEMS);

    assertThat(numbers(ann().list())).isEqualTo(all);
    assertThat(numbers(ann().pageSize(4))).isEqualTo(all);
    assertThat(numbers(ann().pageSize(4).prefetch())).isEqualTo(all);
    assertThat(numbers(ann().stream().toList())).isEqualTo(all);
    assertThat(numbers(hydrated().pageSize(4))).isEqualTo(all);
    assertThat(numbers(parcels.bySenderIn(List.of("ann", "bob")).merged().onUnreadable(SKIP)))
        .isEqualTo(all);
    assertThat(numbers(parcels.scan().onUnreadable(SKIP).pageSize(4))).isEqualTo(all);
    assertThat(ann().async().list().join()).isEqualTo(ann().list());
    assertThat(ann().reverse().first().orElseThrow().number()).isEqualTo(28);
    assertThat(ann().last().orElseThrow().number()).isEqualTo(28);
    assertThat(parcels.bySender("ann").numberEq(2).onUnreadable(SKIP).find()).isEmpty();
    assertThatThrownBy(
            () -> parcels.bySender("ann").numberEq(2).onUnreadable(SKIP).get())
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageEndingWith(
            " Items that do not fit the model are passed over, as onUnreadable says.");
    assertThat(parcels.bySender("ann").numberEq(3).onUnreadable(SKIP).get().number())
        .isEqualTo(3);
    assertThat(ann().select(parcels.value(p -> p.number())).list())
        .as("a projection without the member reads them all")
        .hasSize(ITEMS);
    assertThat(ann().select(parcels.value(p -> p.note())).list()).hasSize(all.size());
  }

  @Test
  void theyDoNotCountForTheLimitAndAreCounted() {
    assertThat(numbers(ann().limit(7).list())).isEqualTo(readable(7));
    assertThat(numbers(ann().limit(7).pageSize(3))).isEqualTo(readable(7));
    assertThat(numbers(hydrated().limit(7).list())).isEqualTo(readable(7));
    assertThat(ann().count()).as("no model is looked at").isEqualTo(ITEMS);
  }

  @Test
  void pagesTellHowManyAndTheirTokensHold() {
    for (QuerySet<Parcel> read : List.of(
        ann().limit(7),
        hydrated().limit(7),
        parcels.bySenderIn(List.of("ann", "bob")).merged().onUnreadable(SKIP).limit(7))) {
      List<Integer> seen = new ArrayList<>();
      long skipped = 0;
      PageToken token = null;
      Page<Parcel> page;
      Page<Parcel> before = null;
      do {
        page = read.from(token).page();
        assertThat(read.from(token).async().page().join()).isEqualTo(page);
        for (int i = 0; i + 1 < page.items().size(); i++) {
          assertThat(numbers(read.from(page.token(i)).limit(1).list()))
              .containsExactly(page.items().get(i + 1).number());
        }
        if (before != null) {
          assertThat(read.from(page.previous().orElseThrow()).page().items())
              .isEqualTo(before.items());
        }
        seen.addAll(numbers(page.items()));
        skipped += page.skipped();
        before = page;
        token = page.next().orElse(null);
      } while (token != null);

      assertThat(seen).isEqualTo(readable(ITEMS));
      assertThat(skipped).isEqualTo(10);
    }
    assertThat(ann().pageSize(10).pages()).extracting(Page::skipped).startsWith(3L, 3L, 4L);
    assertThat(parcels.bySender("ann").limit(2).page().skipped()).isZero();
  }

  @Test
  void aCollectorGetsTheItemAndTheReason() {
    Map<String, ItemMappingException> found = new HashMap<>();

    parcels
        .bySender("ann")
        .onUnreadable(Unreadable.collect((item, reason) ->
            found.put(item.get("number").n() + item.get("note").n(), reason)))
        .list();

    assertThat(found).hasSize(10).containsKeys("21", "291");
    assertThat(found.get("21")).hasMessageContainingAll("number=2", "'note' is stored as");
  }

  @Test
  void whatACollectorThrowsEndsTheReadingAndNothingIsLost() {
    IllegalStateException full = new IllegalStateException("full");
    int[] left = {2};
    var items = parcels
        .bySender("ann")
        .pageSize(6)
        .onUnreadable(Unreadable.collect((item, reason) -> {
          if (left[0]-- == 0) {
            throw full;
          }
        }))
        .iterator();
    List<Integer> seen = new ArrayList<>();
    int failures = 0;
    boolean hasMore = true;
    while (hasMore) {
      try {
        hasMore = items.hasNext();
        if (hasMore) {
          seen.add(items.next().number());
        }
      } catch (IllegalStateException e) {
        assertThat(e).isSameAs(full);
        failures++;
      }
    }

    assertThat(failures).isEqualTo(1);
    assertThat(seen).isEqualTo(readable(ITEMS));
  }

  @Test
  void parallelScansTellHowMany() {
    ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Object> collected = new ConcurrentLinkedQueue<>();

    ScanProgress progress = parcels
        .scan()
        .parallelScan(3)
        .onUnreadable(Unreadable.collect((item, reason) -> collected.add(item)))
        .forEach(parcel -> seen.add(parcel.number()));

    assertThat(seen).containsExactlyInAnyOrderElementsOf(readable(ITEMS));
    assertThat(collected).hasSize(10);
    assertThat(progress.skipped()).isEqualTo(10);
    assertThat(progress.items()).isEqualTo(20);
    assertThat(progress.evaluated()).isEqualTo(ITEMS);
    assertThat(parcels
            .scan()
            .onUnreadable(SKIP)
            .parallelScan(3)
            .async()
            .forEach(parcel -> CompletableFuture.completedFuture(null))
            .join()
            .skipped())
        .isEqualTo(10);
    assertThat(parcels.scan().onUnreadable(SKIP).parallelScan(3).count()).isEqualTo(ITEMS);
  }

  @Test
  void writesForEachTellHowMany() {
    assertThat(ann().updateEach(parcel -> null))
        .isEqualTo(new EachResult(20, ITEMS, 0, List.of(), 10));
    assertThat(ann().async().updateEach(parcel -> null).join())
        .isEqualTo(new EachResult(20, ITEMS, 0, List.of(), 10));
    assertThat(parcels.scan().onUnreadable(SKIP).parallelScan(2).updateEach(parcel -> null))
        .isEqualTo(new EachResult(20, ITEMS, 0, List.of(), 10));
  }

  @Test
  void itemsByTheirKeysTellWhich() {
    List<ParcelKey> keys =
        IntStream.range(0, 4).mapToObj(n -> ParcelKey.of("ann", n)).toList();
    List<ParcelKey> more = new ArrayList<>(keys);
    more.add(ParcelKey.of("nobody", 1));

    BatchItems<Parcel, ParcelKey> found = parcels.items(more).onUnreadable(SKIP).get();

    assertThat(numbers(found)).containsExactly(0, 1, 3);
    assertThat(found.skipped()).containsExactly(ParcelKey.of("ann", 2));
    assertThat(found.missing()).containsExactly(ParcelKey.of("nobody", 1));
    assertThat(found.get(ParcelKey.of("ann", 2))).isEmpty();
    assertThat(parcels.items(more).onUnreadable(SKIP).async().get().join().skipped())
        .isEqualTo(found.skipped());
    assertThatThrownBy(() -> parcels.items(more).get()).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void itIsSaidInWords() {
    assertThat(ann().toString()).endsWith(", unreadable items passed over");
    assertThat(parcels.bySender("ann").onUnreadable(Unreadable.fail()).toString())
        .isEqualTo(parcels.bySender("ann").toString());
    assertThatThrownBy(() -> parcels.bySender("ann").onUnreadable(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("unreadable");
  }
}
