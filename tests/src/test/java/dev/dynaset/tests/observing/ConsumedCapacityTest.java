package dev.dynaset.tests.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequest;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What requests consume, by request and in all; and reads that are consistent. */
@DynasetTest
class ConsumedCapacityTest {
  private static final List<JobKey> KEYS =
      IntStream.range(0, 150).mapToObj(n -> JobKey.of("a", n)).toList();

  private final CapacityMeter meter = new CapacityMeter();

  @InjectDynaset
  private JobTable jobs;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void tenJobs() {
    jobs.putAll(Job.many(10));
    requests.clear();
  }

  private void assertMeasured() {
    assertThat(meter.requests()).isPositive().isEqualTo(requests.all().size());
    assertThat(meter.total()).isPositive();
    assertThat(meter.calls())
        .extracting(CapacityMeter.Call::units)
        .isEqualTo(requests.all().stream().map(RecordedRequest::capacity).toList());
    assertThat(meter.total())
        .isCloseTo(
            meter.calls().stream().mapToDouble(CapacityMeter.Call::units).sum(), within(1e-9));
  }

  @Test
  void ofSingleReads() {
    jobs.item(JobKey.of("a", 1)).withConsumedCapacity(meter).get();
    jobs.item(JobKey.of("a", 99)).withConsumedCapacity(meter).find();
    jobs.item(JobKey.of("a", 2)).withConsumedCapacity(meter).exists();

    assertMeasured();
    assertThat(meter.calls().get(0))
        .isEqualTo(
            new CapacityMeter.Call("GetItem", List.of(jobs.tableName()), Optional.empty(), 0.5));
    assertThat(meter).hasToString("1.5 units in 3 requests");
    assertThat(requests.of(GetItemRequest.class))
        .allSatisfy(get ->
            assertThat(get.returnConsumedCapacity()).isEqualTo(ReturnConsumedCapacity.TOTAL));
  }

  @Test
  void consistentReadsCostTwiceAsMuchInEitherOrder() {
    jobs.item(JobKey.of("a", 1)).consistentRead().withConsumedCapacity(meter).get();
    jobs.item(JobKey.of("a", 1)).withConsumedCapacity(meter).consistentRead().get();

    assertMeasured();
    assertThat(meter.total()).isEqualTo(2);
    assertThat(requests.of(GetItemRequest.class))
        .allSatisfy(get -> assertThat(get.consistentRead()).isTrue());
  }

  @Test
  void ofPreparedReadsButNotInABatch(Dynaset dynaset) {
    var read = jobs.item("a", 1).prepare().get().withConsumedCapacity(meter);
    read.execute();
    read.executeAsync().join();

    assertMeasured();

    dynaset.batchGet(List.of(read));

    assertThat(meter.requests()).isEqualTo(2);
  }

  @Test
  void ofReadsOfManyKeys() {
    assertThat(jobs.items(KEYS).withConsumedCapacity(meter).get().items()).hasSize(10);

    assertMeasured();
    assertThat(meter.calls())
        .hasSize(2)
        .extracting(CapacityMeter.Call::operation)
        .containsOnly("BatchGetItem");
  }

  @Test
  void severalMetersMeasureTheSame() {
    CapacityMeter other = new CapacityMeter();

    jobs.item(JobKey.of("a", 1))
        .withConsumedCapacity(meter)
        .withConsumedCapacity(other)
        .get();

    assertThat(other.calls()).isEqualTo(meter.calls()).hasSize(1);
  }

  @Test
  void ofAllThatADynasetSends(DynamoDbClient client) {
    Dynaset dynaset = Dynaset.builder().client(client).onRequest(meter).build();
    JobTable measured = JobTable.of(dynaset).named(jobs.tableName());

    measured.byLine("a").pageSize(3).list();
    measured.put(Job.of(20));

    assertMeasured();
    assertThat(meter.calls()).hasSize(5);
  }

  @Test
  void withoutAMeterNobodyAsks() {
    jobs.get("a", 1);

    assertThat(requests.only(GetItemRequest.class).returnConsumedCapacity()).isNull();
  }

  @Test
  void manyKeysCanBeReadConsistently() {
    var found = jobs.items(KEYS).consistentRead().get();

    assertThat(found.items()).isEqualTo(Job.many(10));
    assertThat(found.missing()).hasSize(140);
    assertThat(requests.of(BatchGetItemRequest.class))
        .hasSize(2)
        .allSatisfy(
            batch -> assertThat(batch.requestItems().get(jobs.tableName()).consistentRead())
                .isTrue());
  }
}
