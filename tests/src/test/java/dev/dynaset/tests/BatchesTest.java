package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Many items: batches of 25, and what happens to writes that DynamoDB leaves unprocessed. */
class BatchesTest {
  private static final int FOR_EVER = 1_000_000;

  @RegisterExtension
  final DynasetExtension dynaset = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofMillis(200)))
      .build();

  @InjectDynaset
  private TestDynamoModelTable models;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  @Test
  void itemsAreWrittenInBatchesOf25() {
    assertThat(models.putAll(items(60))).isEqualTo(60);

    assertThat(requests.of(BatchWriteItemRequest.class))
        .extracting(batch -> batch.requestItems().get(models.tableName()).size())
        .containsExactly(25, 25, 10);
    assertThat(models.byId("test").count()).isEqualTo(60);
  }

  @Test
  void nothingToWriteSendsNothing() {
    assertThat(models.putAll(List.of())).isZero();
    assertThat(models.putAll(Stream.empty())).isZero();

    assertThat(requests.all()).isEmpty();
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
    faults.next(20, "BatchWriteItem").leaveUnprocessed(0.3);
    assertThat(models.putAll(items(300))).isEqualTo(300);
    assertThat(models.byId("test").count()).isEqualTo(300);
    assertThat(requests.of(BatchWriteItemRequest.class)).hasSizeGreaterThan(12);

    faults.next(20, "BatchWriteItem").leaveUnprocessed(0.3);
    assertThat(models.byId("test").delete()).isEqualTo(300);
    assertThat(models.byId("test").exists()).isFalse();
  }

  @Test
  void keysThatAreNeverDeletedAreInTheException() {
    models.putAll(items(60));
    faults.next(FOR_EVER, "BatchWriteItem").leaveUnprocessed(1);

    assertThatThrownBy(() -> models.byId("test").delete())
        .asInstanceOf(InstanceOfAssertFactories.type(BatchIncompleteException.class))
        .satisfies(incomplete -> {
          assertThat(incomplete.processed()).isZero();
          assertThat(incomplete.remaining())
              .as("all that were read, not only those of the batch")
              .hasSize(60)
              .first()
              .isEqualTo(TestDynamoModelKey.of("test", TestDynamoModel.START));
          assertThat(incomplete).hasMessageContaining(models.tableName());
        });
  }

  @Test
  void itemsThatAreNeverWrittenAreInTheException() {
    List<TestDynamoModel> items = items(3);
    faults.next(FOR_EVER, "BatchWriteItem").leaveUnprocessed(1);

    assertThatThrownBy(() -> models.putAll(items))
        .asInstanceOf(InstanceOfAssertFactories.type(BatchIncompleteException.class))
        .satisfies(incomplete -> {
          assertThat(incomplete.processed()).isZero();
          assertThat(incomplete.remaining()).isEqualTo(items);
        });
  }

  @Test
  void itemsWhoseKeysDoNotFitTheModelCanBeDeleted(DynamoDbClient client) {
    models.putAll(items(2));
    client.putItem(put -> put.tableName(models.tableName())
        .item(
            Map.of("id", AttributeValue.fromS("test"), "date", AttributeValue.fromS("yesterday"))));

    assertThat(models.byId("test").delete()).isEqualTo(3);

    assertThat(models.byId("test").exists()).isFalse();
  }

  @Test
  void anInterruptEndsTheWaitAndLosesNothing() {
    List<TestDynamoModel> items = items(2);
    faults.next("BatchWriteItem").failed(() -> {
      Thread.currentThread().interrupt();
      return ProvisionedThroughputExceededException.builder()
          .awsErrorDetails(AwsErrorDetails.builder()
              .errorCode("ProvisionedThroughputExceededException")
              .build())
          .build();
    });

    assertThatThrownBy(() -> models.putAll(items))
        .asInstanceOf(InstanceOfAssertFactories.type(BatchIncompleteException.class))
        .satisfies(incomplete -> {
          assertThat(incomplete).hasMessageContaining("interrupted");
          assertThat(incomplete.remaining()).isEqualTo(items);
        });

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
  }

  @Test
  void anItemThatCannotBeStoredEndsTheBatchBehindThoseBeforeIt() {
    TestDynamoModel incomplete = TestDynamoModel.of("test", 30);
    incomplete.date = null;

    assertThatThrownBy(
            () -> models.putAll(Stream.concat(items(30).stream(), Stream.of(incomplete))))
        .isInstanceOf(BatchIncompleteException.class)
        .cause()
        .hasMessageContaining("'date'");

    assertThat(models.byId("test").count()).isEqualTo(30);
  }

  private static List<TestDynamoModel> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> TestDynamoModel.of("test", n))
        .toList();
  }
}
