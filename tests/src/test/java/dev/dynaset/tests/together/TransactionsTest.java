package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequest;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several writes or reads as one. */
@DynasetTest
class TransactionsTest {
  private static DynasetException reason(TransactionFailedException e, Write<?> write) {
    return e.reasonFor(write).orElseThrow().exception().orElseThrow();
  }

  @Test
  void allVerbsOfSeveralModelsAreDoneTogether(
      Dynaset dynaset, AccountTable accounts, TransferTable transfers, RecordedRequests requests) {
    accounts.putAll(List.of(new Account("b", 1, 10), new Account("b", 2, 0)));
    accounts.put(new Account("b", 3, 0));
    requests.clear();

    dynaset.transact(
        accounts.prepare().update("b", 1, a -> a.balance().decrement(4)),
        accounts.prepare().upsert("b", 2, a -> a.balance().set(4)),
        accounts.prepare().delete("b", 3),
        accounts.prepare().put(new Account("b", 4, 1)),
        accounts.prepare().onlyIf(a -> a.bank().notExists()).check("b", 5),
        transfers.prepare().create(Transfer.of("t", 4)));

    assertThat(requests.all())
        .extracting(RecordedRequest::operation)
        .containsExactly("TransactWriteItems");
    assertThat(accounts.byBank("b").list())
        .containsExactly(new Account("b", 1, 6), new Account("b", 2, 4), new Account("b", 4, 1));
    assertThat(transfers.get("t")).isEqualTo(new Transfer("t", 4, 1));
  }

  @Test
  void twoCreatesThatExistAreBothToldWithTheirItems(
      Dynaset dynaset, AccountTable accounts, TransferTable transfers) {
    accounts.put(new Account("b", 1, 10));
    transfers.create(Transfer.of("t", 4));
    Write<Account> account = accounts.prepare().create(new Account("b", 1, 0));
    Write<Transfer> transfer = transfers.prepare().create(Transfer.of("t", 9));
    Write<Account> good = accounts.prepare().put(new Account("b", 2, 0));

    TransactionFailedException e = catchThrowableOfType(
        TransactionFailedException.class, () -> dynaset.transact(account, transfer, good));

    assertThat(reason(e, account)).isInstanceOf(ItemExistsException.class);
    assertThat(((ConditionFailedException) reason(e, account)).item(Account.class))
        .contains(new Account("b", 1, 10));
    assertThat(((ConditionFailedException) reason(e, transfer)).item(Transfer.class))
        .contains(new Transfer("t", 4, 1));
    assertThat(e.reasonFor(good)).isEmpty();
    assertThat(e.reasons()).containsOnlyKeys(account, transfer);
    assertThat(accounts.find("b", 2)).isEmpty();
  }

  @Test
  void aStaleVersionAmongGoodWritesIsFound(
      Dynaset dynaset, AccountTable accounts, TransferTable transfers) {
    Transfer first = transfers.create(Transfer.of("t", 4));
    transfers.put(first.withAmount(5));
    Write<Transfer> stale = transfers.prepare().put(first.withAmount(6));

    TransactionFailedException e = catchThrowableOfType(
        TransactionFailedException.class,
        () -> dynaset.transact(
            accounts.prepare().put(new Account("b", 1, 0)),
            accounts.prepare().put(new Account("b", 2, 0)),
            stale,
            accounts.prepare().put(new Account("b", 3, 0))));

    assertThat(reason(e, stale)).isInstanceOf(StaleVersionException.class);
    assertThat(e.reasons()).hasSize(1);
    assertThat(accounts.byBank("b").count()).isZero();
  }

  @Test
  void anUpdateOfAMissingItemIsNotFound(Dynaset dynaset, AccountTable accounts) {
    Write<Account> update = accounts.prepare().update("b", 1, a -> a.balance().set(1));

    TransactionFailedException e =
        catchThrowableOfType(TransactionFailedException.class, () -> dynaset.transact(update));

    assertThat(reason(e, update)).isInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void whatCannotBeOneTransactionIsRefusedBeforeItIsSent(
      Dynaset dynaset, AccountTable accounts, RecordedRequests requests) {
    Write<Account> put = accounts.prepare().put(new Account("b", 1, 0));
    Write<Account> check = accounts.prepare().check("b", 1);
    List<Write<Account>> many = IntStream.rangeClosed(0, 100)
        .<Write<Account>>mapToObj(n -> accounts.prepare().put(new Account("b", n, 0)))
        .toList();

    assertThatThrownBy(() -> dynaset.transact(put, check))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dynaset.transact(many)).isInstanceOf(IllegalArgumentException.class);
    assertThat(requests.all()).isEmpty();

    dynaset.transact(many.subList(0, 100));

    assertThat(accounts.byBank("b").count()).isEqualTo(100);
  }

  @Test
  void aTokenWritesOnce(Dynaset dynaset, AccountTable accounts) {
    accounts.put(new Account("b", 1, 0));
    Write<Account> deposit = accounts.prepare().update("b", 1, a -> a.balance().increment(5));
    Write<Account> other = accounts.prepare().update("b", 1, a -> a.balance().increment(7));

    dynaset.transact("token", List.of(deposit));
    dynaset.transact("token", List.of(deposit));

    assertThat(accounts.get("b", 1).balance()).isEqualTo(5);
    assertThatThrownBy(() -> dynaset.transact("token", List.of(other)))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(accounts.get("b", 1).balance()).isEqualTo(5);
  }

  @Test
  void readsOfSeveralTablesAreOne(
      Dynaset dynaset, AccountTable accounts, TransferTable transfers, RecordedRequests requests) {
    accounts.put(new Account("b", 1, 10));
    transfers.create(Transfer.of("t", 4));
    requests.clear();
    Read<Account> account = accounts.prepare().get("b", 1);
    Read<Account> missing = accounts.prepare().get("b", 2);
    Read<Transfer> transfer = transfers.prepare().get("t");

    ReadResults results = dynaset.transactGet(account, missing, transfer);

    assertThat(results.get(account)).contains(new Account("b", 1, 10));
    assertThat(results.get(transfer)).contains(new Transfer("t", 4, 1));
    assertThat(results.missing()).singleElement().isSameAs(missing);
    assertThat(requests.all())
        .extracting(RecordedRequest::operation)
        .containsExactly("TransactGetItems");
  }

  @Test
  void nothingOfItWaitsWhenItIsAsynchronous(
      Dynaset dynaset, AccountTable accounts, TransferTable transfers) {
    dynaset
        .transactAsync(List.of(
            accounts.prepare().put(new Account("b", 1, 10)),
            transfers.prepare().create(Transfer.of("t", 4))))
        .join();
    Read<Account> read = accounts.prepare().get("b", 1);

    assertThat(read.executeAsync().join()).contains(new Account("b", 1, 10));
    assertThat(dynaset.transactGetAsync(List.of(read)).join().get(read)).isPresent();
    assertThat(accounts.prepare().delete("b", 1).executeAsync().join())
        .contains(new Account("b", 1, 10));
  }
}
