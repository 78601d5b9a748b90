package dev.dynaset.tests.observing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Items that have expired by the clock of the application are missing among those of many keys. */
@DynasetTest
class UnexpiredBatchGetTest {
  @Test
  void expiredItemsAreMissing(JobTable injected, DynamoDbClient client, RecordedRequests requests) {
    Instant future = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    Dynaset later = Dynaset.builder()
        .client(client)
        .clock(Clock.fixed(future, ZoneOffset.UTC))
        .build();
    JobTable jobs = JobTable.of(later).named(injected.tableName());
    Job fresh = Job.of(2).expiringAt(future.plusSeconds(1));
    injected.putAll(List.of(Job.of(1).expiringAt(future), fresh, Job.of(3)));
    List<JobKey> keys =
        List.of(JobKey.of("a", 3), JobKey.of("a", 1), JobKey.of("a", 2), JobKey.of("a", 4));
    requests.clear();
    CapacityMeter meter = new CapacityMeter();

    BatchItems<Job, JobKey> found = jobs.items(keys)
        .unexpired()
        .consistentRead()
        .withConsumedCapacity(meter)
        .get();

    assertThat(found.items()).containsExactly(Job.of(3), fresh);
    assertThat(found.missing()).containsExactly(JobKey.of("a", 1), JobKey.of("a", 4));
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(requests.only(BatchGetItemRequest.class).requestItems().get(jobs.tableName()))
        .satisfies(asked -> assertThat(asked.consistentRead()).isTrue());
  }
}
