package dev.dynaset.tests.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.RequestEvent;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** A listener of a Dynaset hears each of its requests once, with what became of it. */
@DynasetTest
class RequestListenersTest {
  private final HeardRequests heard = new HeardRequests();

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private DynamoDbAsyncClient asyncClient;

  @InjectDynaset
  private JobTable injected;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  private Dynaset dynaset;
  private JobTable jobs;

  @BeforeEach
  void tableWithAListener() {
    dynaset = Dynaset.builder()
        .client(client)
        .asyncClient(asyncClient)
        .onRequest(heard)
        .build();
    jobs = JobTable.of(dynaset).named(injected.tableName());
  }

  private static void attempt(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      // Some fail: the listener hears of these, too.
    }
  }

  private void tenJobs() {
    injected.putAll(Job.many(10));
    requests.clear();
  }

  @Test
  void eachPageOfAQueryIsARequest() {
    tenJobs();
    Instant before = Instant.now();

    jobs.byLine("a").filter(job -> job.state().eq("open")).pageSize(4).list();

    assertThat(heard.events()).hasSameSizeAs(requests.all()).allSatisfy(event -> {
      assertThat(event.operation()).isEqualTo("Query");
      assertThat(event.tables()).containsExactly(jobs.tableName());
      assertThat(event.index()).isEmpty();
      assertThat(event.startedAt()).isBetween(before, Instant.now());
      assertThat(event.duration()).isPositive().isLessThan(Duration.ofMinutes(1));
      assertThat(event.consumedCapacity()).isPresent();
      assertThat(event.isSuccess()).isTrue();
    });
    assertThat(heard.events()).extracting(RequestEvent::page).containsExactly(1, 2, 3);
    assertThat(heard.events())
        .extracting(e -> e.returnedItems().orElse(-1))
        .containsExactly(4, 4, 2);
    assertThat(heard.events())
        .extracting(e -> e.evaluatedItems().orElse(-1))
        .containsExactly(4, 4, 2);
  }

  @Test
  void theFilterMakesTheDifferenceOfItemsThatAreReadAndReturned() {
    tenJobs();

    jobs.byLine("a").filter(job -> job.state().eq("done")).list();

    assertThat(heard.only().returnedItems()).hasValue(0);
    assertThat(heard.only().evaluatedItems()).hasValue(10);
  }

  @Test
  void theIndexIsNamed() {
    tenJobs();

    jobs.stateIndex().byState("open").limit(1).list();

    assertThat(heard.only().index()).contains("state-index");
  }

  @Test
  void writesAreHeard() {
    jobs.put(Job.of(1));
    jobs.update(JobKey.of("a", 1), job -> job.state().set("done"));
    jobs.delete("a", 1);

    assertThat(heard.lines())
        .containsExactly(
            "PutItem " + jobs.tableName() + ", page 1, … ms, 6.0 units",
            "UpdateItem " + jobs.tableName() + ", page 1, … ms, 9.0 units",
            "DeleteItem " + jobs.tableName() + ", page 1, … ms, 6.0 units");
  }

  @Test
  void whatIsSentAgainIsHeardAgain() {
    faults.next("BatchWriteItem").leaveUnprocessed(0.5);

    jobs.putAll(Job.many(10));

    assertThat(heard.events()).hasSize(2).extracting(RequestEvent::page).containsExactly(1, 2);
  }

  @Test
  void theRequestsOfAParallelBatchAreNumberedTogether() {
    dynaset.batch(
        IntStream.range(0, 100).mapToObj(n -> jobs.prepare().put(Job.of(n))),
        BatchOptions.defaults().parallelism(3));

    assertThat(heard.events())
        .hasSameSizeAs(requests.all())
        .extracting(RequestEvent::page)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, heard.events().size()).boxed().toList());
  }

  @Test
  void transactionsNameTheirTables() {
    dynaset.transact(
        jobs.prepare().put(Job.of(1)),
        jobs.item(JobKey.of("b", 1)).prepare().check().onlyIf(job -> job.line().notExists()));

    assertThat(heard.only().operation()).isEqualTo("TransactWriteItems");
    assertThat(heard.only().tables()).containsExactly(jobs.tableName());
  }

  @Test
  void theDynasetThatIsCalledIsTheOneThatIsListenedTo() {
    Write<Job> ofAnother = injected.prepare().put(Job.of(1));

    dynaset.batch(List.of(ofAnother));
    dynaset.transact(ofAnother);

    assertThat(heard.events())
        .extracting(RequestEvent::operation)
        .containsExactly("BatchWriteItem", "TransactWriteItems");
  }

  @Test
  void failuresAreHeardAsTheSdkThrewThem() {
    tenJobs();
    faults.next("Query").throttled();

    assertThatThrownBy(() -> jobs.create(Job.of(1))).isInstanceOf(ItemExistsException.class);
    assertThatThrownBy(() -> jobs.byLine("a").list()).isInstanceOf(RequestThrottledException.class);

    assertThat(heard.events())
        .<Class<?>>extracting(event -> event.error().orElseThrow().getClass())
        .containsExactly(
            ConditionalCheckFailedException.class, ProvisionedThroughputExceededException.class);
    assertThat(heard.events()).allSatisfy(event -> {
      assertThat(event.isSuccess()).isFalse();
      assertThat(event.consumedCapacity()).isEmpty();
      assertThat(event.toString()).doesNotContain(event.error().orElseThrow().getMessage());
    });
  }

  @Test
  void blockingAndAsynchronousCallsAreHeardAlike() {
    tenJobs();
    List<Write<Job>> writes = List.of(
        jobs.prepare().put(Job.of(1)),
        jobs.prepare().create(Job.of(1)),
        jobs.prepare().create(Job.of(2)),
        jobs.item(JobKey.of("a", 3)).prepare().update(job -> job.state().set("open")),
        jobs.item("a", 99).prepare().delete());

    writes.forEach(write -> attempt(write::execute));
    jobs.item("a", 5).prepare().get().execute();
    dynaset.batchGet(
        List.of(jobs.item("a", 5).prepare().get(), jobs.item("a", 6).prepare().get()));
    dynaset.transactGet(jobs.item("a", 5).prepare().get());
    dynaset.transact(writes.get(0));
    attempt(() -> dynaset.transact(writes.get(1)));
    faults.next("GetItem").failed(() -> new IllegalStateException("out of order"));
    attempt(() -> jobs.item("a", 5).prepare().get().execute());
    List<String> blocking = heard.lines();

    writes.forEach(write -> attempt(() -> write.executeAsync().join()));
    jobs.item("a", 5).prepare().get().executeAsync().join();
    dynaset
        .batchGetAsync(List.of(
            jobs.item("a", 5).prepare().get(), jobs.item("a", 6).prepare().get()))
        .join();
    dynaset.transactGetAsync(jobs.item("a", 5).prepare().get()).join();
    dynaset.transactAsync(writes.get(0)).join();
    attempt(() -> dynaset.transactAsync(writes.get(1)).join());
    faults.next("GetItem").failed(() -> new IllegalStateException("out of order"));
    attempt(() -> jobs.item("a", 5).prepare().get().executeAsync().join());

    assertThat(blocking).hasSize(11);
    assertThat(heard.lines())
        .isEqualTo(IntStream.range(0, 22).mapToObj(n -> blocking.get(n % 11)).toList());
  }

  @Test
  void aListenerThatThrowsDisturbsNothing() {
    HeardRequests second = new HeardRequests();
    Dynaset noisy = Dynaset.builder()
        .client(client)
        .asyncClient(asyncClient)
        .onRequest(event -> {
          throw new IllegalStateException("no metrics today");
        })
        .onRequest(second)
        .build();
    JobTable table = JobTable.of(noisy).named(injected.tableName());

    table.put(Job.of(1));

    assertThat(table.item("a", 1).prepare().get().executeAsync().join()).contains(Job.of(1));
    assertThat(second.events()).hasSize(2);
  }

  @Test
  void noLineShowsAValue() {
    tenJobs();
    jobs.byLine("a").list();
    attempt(() -> jobs.create(Job.of(1)));

    assertThat(String.join("\n", heard.lines())).doesNotContain("secret");
  }
}
