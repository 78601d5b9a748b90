package dev.dynaset.tests.versions;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.TransactionOptions;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that have no version yet, since another program has written them. */
@DynasetTest
class AdoptedItemsTest {
  /** What is stored as the version of an item that has none. */
  enum Stored {
    ABSENT,
    ZERO,
    NULL;

    AttributeValue version() {
      return switch (this) {
        case ABSENT -> null;
        case ZERO -> AttributeValue.fromN("0");
        case NULL -> AttributeValue.fromNul(true);
      };
    }
  }

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private DepositTable deposits;

  @InjectDynaset
  private ParcelTable parcels;

  private void store(AttributeValue version) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS("a"));
    item.put("owner", AttributeValue.fromS("ann"));
    item.put("amount", AttributeValue.fromN("5"));
    if (version != null) {
      item.put("version", version);
    }
    for (String table : List.of(deposits.tableName(), parcels.tableName())) {
      dynaset.client().putItem(put -> put.tableName(table).item(item));
    }
  }

  private void store(Stored stored) {
    store(stored.version());
  }

  private static AttributeValue n(long version) {
    return AttributeValue.fromN(Long.toString(version));
  }

  private long storedVersion() {
    return deposits.get("a").version();
  }

  @ParameterizedTest
  @EnumSource
  void putAdopts(Stored stored) {
    store(stored);

    assertThat(deposits.put(deposits.get("a").ownedBy("bob")).version()).isEqualTo(1);
    assertThat(parcels.put(parcels.get("a").ownedBy("bob")).version()).isEqualTo(1);
    assertThat(deposits.get("a").owner()).isEqualTo("bob");
    assertThat(parcels.get("a").owner()).isEqualTo("bob");
  }

  @ParameterizedTest
  @EnumSource
  void updateOfADifferenceAdopts(Stored stored) {
    store(stored);
    Deposit read = deposits.get("a");
    Parcel parcel = parcels.get("a");

    assertThat(deposits.update(read, read.ownedBy("bob")).version()).isEqualTo(1);
    assertThat(parcels.update(parcel, parcel.ownedBy("bob")).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void updateByKeyAdopts(Stored stored) {
    store(stored);

    assertThat(deposits.update("a", d -> d.owner().set("bob")).version()).isEqualTo(1);
    assertThat(
            parcels.item("a").async().update(p -> p.owner().set("bob")).join().version())
        .isEqualTo(1);
    assertThat(deposits.update("a", d -> d.owner().set("cid")).version()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void upsertAdopts(Stored stored) {
    store(stored);

    assertThat(parcels.upsert("a", p -> p.owner().set("bob")).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void updateWithoutTheVersionAdopts(Stored stored) {
    store(stored);
    Deposit read = deposits.get("a");

    assertThat(deposits.lastWriteWins().update(read, read.ownedBy("bob")).version())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void deletionOfWhatWasReadDeletes(Stored stored) {
    store(stored);

    deposits.deleteItem(deposits.get("a"));
    parcels.deleteItem(parcels.get("a"));

    assertThat(deposits.find("a")).isEmpty();
    assertThat(parcels.find("a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void transactionsAdopt(Stored stored) {
    store(stored);
    Deposit read = deposits.get("a");

    dynaset.transact(
        deposits.prepare().update(read, read.ownedBy("bob")),
        parcels.prepare().put(parcels.get("a").ownedBy("bob")));

    assertThat(storedVersion()).isEqualTo(1);
    assertThat(parcels.get("a").version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void transactionsAdoptByKey(Stored stored) {
    store(stored);

    dynaset.transact(
        deposits.item("a").prepare().update(d -> d.owner().set("bob")),
        parcels.item("a").prepare().upsert(p -> p.owner().set("bob")));

    assertThat(deposits.get("a")).isEqualTo(new Deposit("a", "bob", 5, 1));
    assertThat(parcels.get("a").version()).isEqualTo(1);
  }

  @Test
  void aTransactionThatFailsForMoreThanAVersionFails() {
    store(Stored.NULL);
    var update = deposits.item("a").prepare().update(d -> d.owner().set("bob"));
    var other = parcels
        .item("b")
        .onlyIf(p -> p.owner().eq("nobody"))
        .prepare()
        .update(p -> p.owner().set("bob"));

    assertThatThrownBy(() -> dynaset.transact(update, other))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(deposits.get("a").owner()).isEqualTo("ann");
  }

  @ParameterizedTest
  @EnumSource
  void creationDemandsThatThereIsNothing(Stored stored) {
    store(stored);

    assertThatThrownBy(() -> deposits.create(new Deposit("a", "bob", 1, 0)))
        .isInstanceOf(ItemExistsException.class);
  }

  @Test
  void whatHasAVersionByNowIsStale() {
    store(Stored.ABSENT);
    Deposit read = deposits.get("a");
    deposits.update("a", d -> d.owner().set("bob"));

    assertThatThrownBy(() -> deposits.put(read.ownedBy("cid")))
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("was expected with no version, and has version 1:");
    assertThatThrownBy(() -> deposits.update(read, read.ownedBy("cid")))
        .isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> deposits.deleteItem(read)).isInstanceOf(StaleVersionException.class);
  }

  @Test
  void whatHasLostItsVersionIsStale() {
    store(n(3));
    Deposit read = deposits.get("a");
    store(Stored.NULL);

    assertThatThrownBy(() -> deposits.put(read))
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("was expected with version 3, and has no version:");
  }

  @Test
  void whatHoldsNoNumberIsStale() {
    store(n(3));
    Deposit read = deposits.get("a");
    store(AttributeValue.fromS("3"));

    assertThatThrownBy(() -> deposits.put(read))
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("has something else than a version:");
  }

  // Forced puts.

  @ParameterizedTest
  @EnumSource
  void aForcedPutAdopts(Stored stored) {
    store(stored);

    assertThat(deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 0)).version())
        .isEqualTo(1);
  }

  @Test
  void aForcedPutCountsOnFromWhatIsStored(RecordedRequests requests) {
    store(n(7));
    requests.clear();

    Deposit put = deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 2));

    assertThat(put).isEqualTo(new Deposit("a", "bob", 1, 8));
    assertThat(deposits.get("a")).isEqualTo(put);
    assertThat(requests.count()).isEqualTo(3);
  }

  @Test
  void aForcedPutWritesNoVersionThatAReaderHolds() {
    store(n(2));
    Deposit reader = deposits.get("a");

    deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 1));

    assertThat(storedVersion()).isEqualTo(3);
    assertThatThrownBy(() -> deposits.put(reader)).isInstanceOf(StaleVersionException.class);
  }

  @Test
  void aForcedPutOfWhatIsGoneWrites() {
    assertThat(deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 4)).version())
        .isEqualTo(5);
  }

  @Test
  void aForcedPutOfAnOlderVersionDoesNotGoBack() {
    store(n(3));

    assertThat(deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 9)).version())
        .isEqualTo(10);
  }

  @Test
  void aForcedPutWritesOverWhatIsNoVersion() {
    store(AttributeValue.fromS("abc"));

    assertThat(deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 4)).version())
        .isEqualTo(5);
    assertThat(storedVersion()).isEqualTo(5);
  }

  @Test
  void manyForcedPutsOfOneItemAllGetThrough() {
    int threads = 12;
    int puts = 10;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(pool.submit(() -> {
          for (int n = 0; n < puts; n++) {
            deposits.lastWriteWins().put(new Deposit("a", "bob", 1, 0));
          }
        }));
      }
      assertThat(all).allSatisfy(thread -> assertThat(thread).succeedsWithin(ofMinutes(2)));
    } finally {
      pool.shutdownNow();
    }
    // One whose response is lost on a busy machine may be done twice.
    assertThat(storedVersion()).isGreaterThanOrEqualTo((long) threads * puts);
  }

  @Test
  void theWordsOfAForcedPutSayThatItIsSentAgain() {
    assertThat(deposits
            .lastWriteWins()
            .prepare()
            .put(new Deposit("a", "bob", 1, 2))
            .explain())
        .asString()
        .contains("only if: version = 2; if another version is stored, again on that");
  }

  @Test
  void aBatchDeletesByKeyWhateverTheVersionIs() {
    store(n(7));
    Deposit read = deposits.get("a");
    var deletion = deposits.prepare().deleteItem(read);

    assertThatThrownBy(() -> dynaset.batch(List.of(deletion)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot check the version");
    dynaset.batch(List.of(deposits.item("a").prepare().delete()));

    assertThat(deposits.exists("a")).isFalse();
  }

  @Test
  void whatIsDoneOnceReturnsNothing() {
    store(n(7));
    var put = deposits.onceOnly().prepare().put(new Deposit("a", "bob", 1, 7));

    assertThatThrownBy(() -> put.returningOld())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("returns no item");
    assertThat(put.returningNothing().execute()).isEmpty();
  }

  @Test
  void aForcedPutThatIsDoneOnceCountsOn() {
    store(n(7));

    deposits.onceOnly().lastWriteWins().put(new Deposit("a", "bob", 1, 2));

    assertThat(storedVersion()).isEqualTo(8);
  }

  @Test
  void transactionsAndBatchesCannotCountOn() {
    store(n(7));
    var put = deposits.lastWriteWins().prepare().put(new Deposit("a", "bob", 1, 2));

    assertThatThrownBy(() -> dynaset.transact(put))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "Deposit {id=a}", "TransactionOptions.defaults().ignoringVersions()");
    assertThatThrownBy(() -> dynaset.batch(List.of(put)))
        .isInstanceOf(IllegalArgumentException.class);

    dynaset.transact(TransactionOptions.defaults().ignoringVersions(), List.of(put));
    assertThat(storedVersion()).isEqualTo(3);
    dynaset.batch(List.of(put), BatchOptions.defaults().ignoringVersions());
    assertThat(storedVersion()).isEqualTo(3);
  }

  // The end.

  @Test
  void theLastVersionIsTheLast() {
    store(n(Long.MAX_VALUE));
    Deposit last = deposits.get("a");

    for (Runnable write : List.<Runnable>of(
        () -> deposits.put(last),
        () -> deposits.update(last, last.ownedBy("bob")),
        () -> deposits.lastWriteWins().put(last))) {
      assertThatThrownBy(write::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll("Deposit {id=a}", "9223372036854775807", "the last one");
    }
  }

  @Test
  void theLastVersionOfAnIntIsTheLast() {
    store(n(Integer.MAX_VALUE));
    Parcel last = parcels.get("a");

    assertThatThrownBy(() -> parcels.update(last, last.ownedBy("bob")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Parcel {id=a}", "2147483647");
    Deposit more = deposits.get("a");
    assertThat(deposits.put(more).version()).isEqualTo(1L + Integer.MAX_VALUE);
  }
}
