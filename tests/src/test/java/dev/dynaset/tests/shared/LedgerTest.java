package dev.dynaset.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.Page;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.shared.Ledger.Account;
import dev.dynaset.tests.shared.Ledger.Entry;
import dev.dynaset.tests.shared.Ledger.Queue;
import dev.dynaset.tests.shared.Ledger.Transfer;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** An index that holds something else of each kind, and of one kind only a few items. */
@DynasetTest
class LedgerTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final Account mine = new Account("a", "ann", 100);
  private final Account other = new Account("a2", "ann", 0);
  private final Account foreign = new Account("b", "bob", 5);
  private final Transfer open = new Transfer("t1", Queue.SEPA, minute(0), 10);
  private final Transfer later = new Transfer("t2", Queue.SEPA, minute(1), 20);
  private final Transfer done = new Transfer("t3", null, minute(2), 30);

  private Dynaset dynaset;
  private LedgerTable ledger;
  private AccountTable accounts;
  private EntryTable entries;
  private TransferTable transfers;
  private RecordedRequests requests;

  private static Instant minute(int minutes) {
    return NOON.plusSeconds(60L * minutes);
  }

  private static Entry entry(String account, int minute, String transfer) {
    return new Entry(account, minute(minute), transfer, minute);
  }

  @BeforeEach
  void fill(Dynaset injected, RecordedRequests recorded) {
    dynaset = injected;
    requests = recorded;
    ledger = LedgerTable.of(dynaset);
    accounts = ledger.accountTable();
    entries = ledger.entryTable();
    transfers = ledger.transferTable();
    ledger.putAll(List.of(mine, other, foreign, open, later, done));
    entries.putAll(IntStream.range(0, 6).mapToObj(n -> entry("a", n, "t" + n)));
    entries.putAll(List.of(entry("b", 0, "t1"), entry("a2", 1, "t9")));
    requests.clear();
  }

  @Test
  void theEntriesOfAPeriodAreReadFromTheNewestOn() {
    var march = entries.byAccount("a").bookedBetween(minute(1), minute(4)).reverse();
    Page<Entry> page = march.limit(2).page();

    assertThat(page.items()).containsExactly(entry("a", 4, "t4"), entry("a", 3, "t3"));
    assertThat(SentText.query(requests))
        .isEqualTo("PK = 'ACC#a' AND SK BETWEEN 'ENTRY#2026-11-30T12:01:00.000000000Z' AND"
            + " 'ENTRY#2026-11-30T12:04:00.000000000Z#$last'");
    assertThat(requests.only(QueryRequest.class).scanIndexForward()).isFalse();
    assertThat(march.limit(2).from(page.next().orElseThrow()).list())
        .containsExactly(entry("a", 2, "t2"), entry("a", 1, "t1"));
  }

  @Test
  void anAccountIsReadBeforeItsEntries() {
    assertThat(ledger.byAccount("a").limit(2).list()).containsExactly(mine, entry("a", 0, "t0"));
    assertThat(SentText.query(requests)).isEqualTo("PK = 'ACC#a'");
  }

  @Test
  void theAccountsOfAnOwnerAreRead() {
    assertThat(accounts.gsi1Index().byOwner("ann").list()).containsExactly(mine, other);
    assertThat(SentText.query(requests))
        .isEqualTo("GSI1: GSI1PK = 'OWNER#ann' AND begins_with(GSI1SK, 'ACC#')");
  }

  @Test
  void theEntriesOfATransferAreReadOfAllAccounts() {
    assertThat(entries.gsi1Index().byTransfer("t1").list())
        .containsExactly(entry("a", 1, "t1"), entry("b", 0, "t1"));
    assertThat(SentText.query(requests))
        .isEqualTo("GSI1: GSI1PK = 'TRANSFER#t1' AND begins_with(GSI1SK, 'ENTRY#')");
  }

  @Test
  void openTransfersAreReadInTheirOrder() {
    assertThat(transfers.gsi1Index().byOpen(Queue.SEPA).limit(100).list())
        .containsExactly(open, later);
    assertThat(SentText.query(requests)).isEqualTo("GSI1: GSI1PK = 'OPEN#SEPA'");

    transfers.create(new Transfer("t4", Queue.SWIFT, minute(0), 1));
    assertThat(transfers
            .gsi1Index()
            .byOpenIn(List.of(Queue.SWIFT, Queue.SEPA))
            .merged()
            .limit(100)
            .list())
        .extracting(Transfer::created)
        .isSorted()
        .hasSize(3);
  }

  @Test
  void aTransferLeavesTheIndexWhenItIsNoLongerOpen() {
    transfers.update("t1", t -> t.open().remove());

    assertThat(SentText.update(requests)).isEqualTo("REMOVE open, GSI1PK IF attribute_exists(PK)");
    assertThat(transfers.gsi1Index().scan().list()).containsExactly(later);

    requests.clear();
    transfers.update("t3", t -> t.open().set(Queue.SWIFT));
    assertThat(SentText.update(requests))
        .isEqualTo("SET open = 'SWIFT', GSI1PK = 'OPEN#SWIFT' IF attribute_exists(PK)");
    assertThat(transfers.gsi1Index().byOpen(Queue.SWIFT).list())
        .containsExactly(new Transfer("t3", Queue.SWIFT, minute(2), 30));
  }

  private void book(long amount, Entry entry) {
    dynaset.transact(
        accounts
            .item("a")
            .onlyIf(a -> a.balance().gte(amount))
            .prepare()
            .update(a -> a.balance().decrement(amount)),
        entries.prepare().create(entry));
  }

  @Test
  void aBalanceAndItsEntryAreWrittenTogether() {
    Entry booked = entry("a", 7, "t7");
    book(60, booked);

    List<TransactWriteItem> sent =
        requests.only(TransactWriteItemsRequest.class).transactItems();
    assertThat(SentText.update(sent.get(0).update()))
        .isEqualTo("SET balance = if_not_exists(balance, 0) - 60"
            + " IF attribute_exists(PK) AND balance >= 60");
    assertThat(sent.get(1).put().item())
        .containsEntry("SK", AttributeValue.fromS("ENTRY#2026-11-30T12:07:00.000000000Z#t7"))
        .containsEntry("GSI1PK", AttributeValue.fromS("TRANSFER#t7"));
    assertThat(accounts.get("a").balance()).isEqualTo(40);

    assertThatThrownBy(() -> book(60, entry("a", 8, "t8")))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(entries.byAccount("a").bookedGte(minute(7)).list()).containsExactly(booked);
    assertThat(accounts.get("a").balance()).isEqualTo(40);
  }
}
