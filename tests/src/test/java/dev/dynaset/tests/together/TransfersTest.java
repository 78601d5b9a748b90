package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.DynasetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Money moves between accounts under conflicts: the sum stays. */
@DynasetTest
class TransfersTest {
  private static final int ACCOUNTS = 4;
  private static final int THREADS = 8;
  private static final int TRANSFERS = 20;

  @Test
  void theSumStays(Dynaset dynaset, AccountTable accounts, TransferTable transfers)
      throws Exception {
    accounts.putAll(
        IntStream.range(0, ACCOUNTS).mapToObj(n -> new Account("b", n, 100)).toList());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<Integer>> done = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int seed = thread;
      done.add(threads.submit(() -> transfer(seed, dynaset, accounts, transfers)));
    }
    int moved = 0;
    for (Future<Integer> each : done) {
      moved += each.get();
    }
    threads.shutdown();

    List<Account> after = accounts.byBank("b").consistentRead().list();
    assertThat(after.stream().mapToLong(Account::balance).sum()).isEqualTo(100L * ACCOUNTS);
    assertThat(after).allMatch(account -> account.balance() >= 0);
    assertThat(IntStream.range(0, THREADS)
            .mapToLong(seed -> IntStream.range(0, TRANSFERS)
                .filter(n -> transfers.exists(seed + "-" + n))
                .count())
            .sum())
        .isEqualTo(moved);
    assertThat(moved).isPositive();
  }

  /** Tells how many transfers were done; those that an account has too little for are not. */
  private static int transfer(
      int seed, Dynaset dynaset, AccountTable accounts, TransferTable transfers) {
    Random random = new Random(seed);
    int moved = 0;
    for (int n = 0; n < TRANSFERS; n++) {
      int from = random.nextInt(ACCOUNTS);
      int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
      long amount = 1L + random.nextInt(60);
      if (moved(seed + "-" + n, from, to, amount, dynaset, accounts, transfers)) {
        moved++;
      }
    }
    return moved;
  }

  private static boolean moved(
      String id,
      int from,
      int to,
      long amount,
      Dynaset dynaset,
      AccountTable accounts,
      TransferTable transfers) {
    while (true) {
      try {
        dynaset.transact(
            accounts
                .prepare()
                .onlyIf(a -> a.balance().gte(amount))
                .update("b", from, a -> a.balance().decrement(amount)),
            accounts.prepare().update("b", to, a -> a.balance().increment(amount)),
            transfers.prepare().create(Transfer.of(id, amount)));
        return true;
      } catch (TransactionFailedException e) {
        if (e.reasons().values().stream()
            .anyMatch(reason -> reason.code().equals("ConditionalCheckFailed"))) {
          return false;
        }
      }
    }
  }
}
