package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** Many items: batches of 25, and what happens to writes that DynamoDB leaves unprocessed. */
class BatchesTest {
  @RegisterExtension
  static final LocalDynamoDb LOCAL = new LocalDynamoDb();

  private TestDynamoModelTable models;

  @BeforeEach
  void create() {
    models = TestDynamoModelTable.of(LOCAL.dynaset());
    models.createTable();
    models.byId("test").delete();
    LOCAL.requests.clear();
  }

  @AfterEach
  void mend() {
    LOCAL.faults.leaveUnprocessed(n -> false);
  }

  @Test
  void itemsAreWrittenInBatchesOf25() {
    assertThat(models.putAll(items(60))).isEqualTo(60);

    assertThat(LOCAL.requests.of(BatchWriteItemRequest.class))
        .extracting(batch -> batch.requestItems().get(models.tableName()).size())
        .containsExactly(25, 25, 10);
    assertThat(models.byId("test").count()).isEqualTo(60);
  }

  @Test
  void nothingToWriteSendsNothing() {
    assertThat(models.putAll(List.of())).isZero();
    assertThat(models.putAll(Stream.empty())).isZero();

    assertThat(LOCAL.requests.all()).isEmpty();
  }

  @Test
  void ofTwoItemsWithOneKeyTheLaterWins() {
    TestDynamoModel later = TestDynamoModel.of("test", 3);
    later.string = "later";

    assertThat(models.putAll(
            List.of(TestDynamoModel.of("test", 3), TestDynamoModel.of("test", 4), later)))
        .isEqualTo(3);

    assertThat(models.byId("test").count()).isEqualTo(2);
    assertThat(models.get("test", later.date).string).isEqualTo("later");
  }

  @Test
  void whatIsLeftUnprocessedIsSentAgainUntilNothingIs() {
    Random random = new Random(3);
    LOCAL.faults.leaveUnprocessed(n -> random.nextInt(100) < 30);

    assertThat(models.putAll(items(300))).isEqualTo(300);
    assertThat(models.byId("test").count()).isEqualTo(300);
    assertThat(LOCAL.requests.of(BatchWriteItemRequest.class)).hasSizeGreaterThan(12);

    assertThat(models.byId("test").delete()).isEqualTo(300);
    assertThat(models.byId("test").exists()).isFalse();
  }

  @Test
  void whatIsNeverProcessedIsInTheException() {
    TestDynamoModelTable impatient = TestDynamoModelTable.of(
        LOCAL.builder().retryUnprocessedFor(Duration.ofMillis(200)).build());
    models.putAll(items(30));
    LOCAL.faults.leaveUnprocessed(n -> n >= 25);

    assertThatThrownBy(() -> impatient.byId("test").delete())
        .asInstanceOf(InstanceOfAssertFactories.type(BatchIncompleteException.class))
        .satisfies(incomplete -> {
          assertThat(incomplete.processed()).isEqualTo(25);
          assertThat(incomplete.remaining())
              .hasSize(5)
              .first()
              .isEqualTo(TestDynamoModelKey.of("test", TestDynamoModel.START.plusSeconds(25)));
          assertThat(incomplete).hasMessageContaining(models.tableName());
        });

    LOCAL.faults.leaveUnprocessed(n -> true);
    List<TestDynamoModel> items = items(3);
    assertThatThrownBy(() -> impatient.putAll(items))
        .asInstanceOf(InstanceOfAssertFactories.type(BatchIncompleteException.class))
        .satisfies(incomplete -> {
          assertThat(incomplete.processed()).isZero();
          assertThat(incomplete.remaining()).isEqualTo(items);
        });
  }

  @Test
  void anInterruptEndsTheWaitAndLosesNothing() {
    LOCAL.faults.leaveUnprocessed(n -> true);
    List<TestDynamoModel> items = items(2);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> models.putAll(items)).isInstanceOf(RuntimeException.class);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anItemThatCannotBeStoredStopsTheBatchBeforeIt() {
    TestDynamoModel incomplete = TestDynamoModel.of("test", 30);
    incomplete.date = null;

    assertThatThrownBy(
            () -> models.putAll(Stream.concat(items(30).stream(), Stream.of(incomplete))))
        .hasMessageContaining("'date'");

    assertThat(models.byId("test").count()).isEqualTo(25);
  }

  private static List<TestDynamoModel> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> TestDynamoModel.of("test", n))
        .toList();
  }
}
