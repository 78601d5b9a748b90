package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchItems;
import dev.dynaset.BatchOptions;
import dev.dynaset.BatchProgress;
import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** Batches of any size over several tables, which finish or say what is left. */
class LargeBatchesTest {
  private static final int MANY = Integer.getInteger("dynaset.batch", 10_000);

  @RegisterExtension
  final DynasetExtension extension = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofSeconds(2)))
      .build();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private AccountTable accounts;

  @InjectDynaset
  private TransferTable transfers;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  private Write<Account> put(int number) {
    return accounts.prepare().put(new Account("b", number, number));
  }

  private Stream<Write<Account>> puts(int count) {
    return IntStream.range(0, count).mapToObj(this::put);
  }

  @Test
  void aThirdUnprocessedAndSomeThrottledArriveComplete() {
    faults.every("BatchWriteItem").withProbability(0.05, 7).throttled();
    // Half of the writes of most requests: some 30 % of all.
    faults.every("BatchWriteItem").withProbability(0.6, 8).leaveUnprocessed(0.5);
    List<BatchProgress> progress = new ArrayList<>();

    long written =
        dynaset.batch(puts(MANY), BatchOptions.defaults().parallelism(4).onProgress(progress::add));
    faults.clear();

    assertThat(written).isEqualTo(MANY);
    assertThat(accounts.byBank("b").count()).isEqualTo(MANY);
    assertThat(progress.get(progress.size() - 1).written()).isEqualTo(MANY);
    assertThat(progress).extracting(BatchProgress::written).isSorted();
  }

  @Test
  void severalTablesShareRequests() {
    dynaset.batch(
        List.of(
            put(1),
            transfers.prepare().put(Transfer.of("t", 1)),
            accounts.prepare().delete("b", 9)),
        BatchOptions.defaults().ignoringVersions());

    assertThat(requests.of(BatchWriteItemRequest.class)).hasSize(1);
    assertThat(accounts.exists("b", 1)).isTrue();
    assertThat(transfers.exists("t")).isTrue();
  }

  @Test
  void exactlyWhatWasNotWrittenIsReturned() {
    List<Write<Account>> taken = new ArrayList<>();
    Stream<Write<Account>> source = puts(60).peek(write -> {
      taken.add(write);
      if (taken.size() == 30) {
        faults.every("BatchWriteItem").throttled();
      }
    });

    BatchIncompleteException e = catchThrowableOfType(BatchIncompleteException.class, () -> {
      dynaset.batch(source, BatchOptions.defaults().deadline(Duration.ofMillis(100)));
    });
    faults.clear();

    Set<Object> remaining = new HashSet<>(e.remaining());
    Set<Integer> stored =
        new HashSet<>(accounts.byBank("b").list().stream().map(Account::number).toList());
    assertThat(stored).hasSize(25);
    assertThat(IntStream.range(0, taken.size()))
        .allMatch(n -> remaining.contains(taken.get(n)) != stored.contains(n));
    assertThat(e.processed()).isEqualTo(stored.size());
  }

  @Test
  void duplicatesAreRefusedUnlessTheLastWins() {
    List<Write<Account>> twice = List.of(put(1), accounts.prepare().put(new Account("b", 1, 99)));

    assertThatThrownBy(() -> dynaset.batch(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
    assertThat(dynaset.batch(twice, BatchOptions.defaults().lastOfDuplicatesWins()))
        .isEqualTo(2);
    assertThat(accounts.get("b", 1).balance()).isEqualTo(99);
  }

  @Test
  void whatABatchCannotDoIsRefusedWithTheCure() {
    assertThatThrownBy(
            () -> dynaset.batch(List.of(accounts.prepare().create(new Account("b", 1, 1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("transact");
    assertThatThrownBy(() -> dynaset.batch(List.of(transfers.prepare().put(Transfer.of("t", 1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ersion");
    assertThat(dynaset.batch(List.of())).isZero();
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void aStreamIsReadAsItIsWritten() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();

    dynaset.batch(
        puts(1_000).peek(write -> taken.incrementAndGet()),
        BatchOptions.defaults()
            .onProgress(progress ->
                ahead.accumulateAndGet(taken.get() - (int) progress.written(), Math::max)));

    assertThat(ahead.get()).isLessThanOrEqualTo(100);
  }

  @Test
  void itemsAreReadInTheOrderOfTheirKeys() {
    dynaset.batch(puts(250));
    faults.next(1, "BatchGetItem").leaveUnprocessed(0.4);
    List<AccountKey> keys = IntStream.iterate(259, n -> n >= 0, n -> n - 1)
        .mapToObj(n -> AccountKey.of("b", n))
        .toList();

    BatchItems<Account, AccountKey> items = accounts.batchGet(keys);

    assertThat(items.items()).extracting(Account::number).first().isEqualTo(249);
    assertThat(items.items()).hasSize(250);
    assertThat(items.missing()).hasSize(10).contains(AccountKey.of("b", 255));
    Read<Account> read = accounts.prepare().get("b", 3);
    assertThat(dynaset.batchGet(List.of(read)).get(read)).contains(new Account("b", 3, 3));
  }
}
