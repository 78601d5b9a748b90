package dev.dynaset.tests.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchItems;
import dev.dynaset.BatchOptions;
import dev.dynaset.BatchProgress;
import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.Explanation;
import dev.dynaset.Read;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.TransactionOptions;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Options of what is done to many items, alike for batches of all kinds and for transactions. */
@DynasetTest
class ManyItemsOptionsTest {
  private static final Duration PATIENT = Duration.ofSeconds(7);
  private static final RequestCustomizer CUSTOMIZER =
      RequestCustomizer.overriding(sdk -> sdk.apiCallTimeout(PATIENT));

  private final CapacityMeter meter = new CapacityMeter();
  private final List<BatchProgress> heard = new ArrayList<>();
  private final BatchOptions options = BatchOptions.defaults()
      .withConsumedCapacity(meter)
      .customize(CUSTOMIZER)
      .onProgress(heard::add)
      .deadline(Duration.ofSeconds(3))
      .unitsPerSecond(10_000);

  private static List<Crate> crates(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Crate("c" + number, number, "nails", null))
        .toList();
  }

  private static List<CrateKey> keys(int count) {
    return crates(count).stream().map(crate -> CrateKey.of(crate.label())).toList();
  }

  @Test
  void putAllTakesOptions(CrateTable table, RecordedRequests requests) {
    requests.clear();

    assertThat(table.putAll(crates(60), options.parallelism(3))).isEqualTo(60);

    assertThat(table.scan().count()).isEqualTo(60);
    assertThat(heard.get(heard.size() - 1).done()).isEqualTo(60);
    assertThat(meter.total()).isGreaterThanOrEqualTo(60);
    assertThat(requests.of(BatchWriteItemRequest.class))
        .isNotEmpty()
        .allMatch(request -> request
            .overrideConfiguration()
            .orElseThrow()
            .apiCallTimeout()
            .equals(Optional.of(PATIENT)));
  }

  @Test
  void ofTwoItemsWithOneKeyTheLaterWinsWithOptionsToo(CrateTable table) {
    Crate later = new Crate("c0", 9, "bolts", null);

    table.putAll(Stream.concat(crates(3).stream(), Stream.of(later)).toList(), options);

    assertThat(table.get("c0")).isEqualTo(later);
  }

  @Test
  void manyItemsAreReadWithOptions(CrateTable table, RecordedRequests requests) {
    table.putAll(crates(230));
    requests.clear();

    BatchItems<Crate, CrateKey> found = table.items(keys(240)).options(options).get();

    assertThat(found.items()).hasSize(230);
    assertThat(found).hasSize(230).first().isEqualTo(crates(1).get(0));
    assertThat(heard).extracting(BatchProgress::done).containsExactly(100L, 200L, 240L);
    assertThat(heard.get(2).units()).isEqualTo(meter.total()).isPositive();
    assertThat(requests.of(BatchGetItemRequest.class))
        .hasSize(3)
        .allMatch(request -> request.overrideConfiguration().isPresent());
    assertThat(
            table.items(keys(3)).options(options).consistentRead().async().get().join())
        .hasSize(3);
    assertThat(table.items(keys(3)).consistentRead().options(options).get()).hasSize(3);
  }

  @Test
  void manyItemsAreDeletedWithOptions(CrateTable table) {
    table.putAll(crates(60));

    assertThat(table.items(keys(60)).options(options.parallelism(2)).delete()).isEqualTo(60);

    assertThat(table.scan().exists()).isFalse();
    assertThat(heard.get(heard.size() - 1).done()).isEqualTo(60);
  }

  @Test
  void aRateHoldsReadsBack(CrateTable table) {
    table.putAll(crates(100));
    long start = System.nanoTime();

    table.items(keys(100)).options(BatchOptions.defaults().unitsPerSecond(100)).get();
    long first = System.nanoTime() - start;
    start = System.nanoTime();
    table.items(keys(200)).options(BatchOptions.defaults().unitsPerSecond(100)).get();

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("50 units are paid for before the next 50 are asked for; alone: %d ns", first)
        .isGreaterThanOrEqualTo(Duration.ofMillis(400));
  }

  @Test
  void whatSendsOneRequestAtATimeRefusesSeveral(CrateTable table, Dynaset dynaset) {
    BatchOptions several = BatchOptions.defaults().parallelism(2);

    assertThatThrownBy(() -> table.items(keys(2)).options(several).get())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parallelism is 2");
    assertThatThrownBy(() -> table.async().putAll(crates(2), several))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parallelism is 2");
    assertThatThrownBy(() ->
            dynaset.batchAsync(List.of(table.prepare().put(crates(1).get(0))), several))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void batchesOfAnyTablesTakeMetersAndCustomizers(
      CrateTable table, Dynaset dynaset, RecordedRequests requests) {
    requests.clear();

    dynaset.batch(crates(3).stream().map(crate -> table.prepare().put(crate)), options);
    dynaset
        .batchAsync(
            crates(3).stream()
                .map(crate -> table.item(CrateKey.of(crate.label())).prepare().delete()),
            options)
        .join();

    assertThat(meter.calls()).hasSize(2);
    assertThat(requests.of(BatchWriteItemRequest.class))
        .hasSize(2)
        .allMatch(request -> request.overrideConfiguration().isPresent());
    assertThat(table.scan().exists()).isFalse();
  }

  @Test
  void streamsAreWrittenWithoutBlocking(CrateTable table, Dynaset dynaset) {
    assertThat(table.async().putAll(crates(30).stream()).join()).isEqualTo(30);
    assertThat(table.async().putAll(crates(30), options).join()).isEqualTo(30);
    assertThat(dynaset
            .batchAsync(crates(30).stream().map(crate -> table.prepare().put(crate)))
            .join())
        .isEqualTo(30);
  }

  @Test
  void transactionsTakeOptions(CrateTable table, Dynaset dynaset, RecordedRequests requests) {
    TransactionOptions once = TransactionOptions.defaults()
        .token("once")
        .withConsumedCapacity(meter)
        .customize(CUSTOMIZER);
    var write = table.prepare().create(crates(1).get(0));
    requests.clear();

    dynaset.transact(once, List.of(write));
    dynaset.transactAsync(once, List.of(write)).join();
    Read<Crate> read = table.item("c0").prepare().get();
    assertThat(dynaset.transactGet(once, List.of(read)).get(read)).isPresent();
    assertThat(dynaset.transactGetAsync(once, List.of(read)).join()).hasSize(1);

    assertThat(meter.calls()).hasSize(4);
    assertThat(requests.of(TransactWriteItemsRequest.class))
        .hasSize(2)
        .allMatch(request -> "once".equals(request.clientRequestToken()))
        .allMatch(request -> request.overrideConfiguration().isPresent());
    assertThatThrownBy(() -> TransactionOptions.defaults().token(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 36");
  }

  @Test
  void aTransactionIsExplained(CrateTable table, Dynaset dynaset, RecordedRequests requests) {
    requests.clear();

    Explanation explanation = dynaset.explainTransaction(List.of(
        table.prepare().create(crates(1).get(0)),
        table.item("c7").onlyIf(c -> c.weight().gt(3)).prepare().delete()));

    assertThat(explanation.operation()).contains("TransactWriteItems");
    assertThat(explanation.request().orElseThrow()).isInstanceOf(TransactWriteItemsRequest.class);
    assertThat(explanation.toString())
        .contains("all or nothing", "PutItem", "DeleteItem", "weight > 3");
    assertThat(requests.count()).isZero();
  }
}
