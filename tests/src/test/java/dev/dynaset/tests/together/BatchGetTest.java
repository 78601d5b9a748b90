package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchItems;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Many items of one table by their keys. */
class BatchGetTest {
  @RegisterExtension
  final DynasetExtension extension = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofMillis(300)))
      .build();

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  private static ReadingKey key(int number) {
    return ReadingKey.of(Reading.STATION, number);
  }

  /** Keys from 0 on in a random order; readings are stored of those that are not divisible by 7. */
  private List<ReadingKey> storedAndMissing(int count) {
    readings.putAll(Reading.many(count).stream().filter(reading -> reading.number() % 7 != 0));
    requests.clear();
    List<ReadingKey> keys =
        new ArrayList<>(IntStream.range(0, count).mapToObj(BatchGetTest::key).toList());
    Collections.shuffle(keys, new Random(count));
    return keys;
  }

  private static void assertComplete(BatchItems<Reading, ReadingKey> items, List<ReadingKey> keys) {
    assertThat(items.items())
        .isEqualTo(keys.stream()
            .filter(key -> key.number() % 7 != 0)
            .map(key -> Reading.of(key.number()))
            .toList());
    assertThat(items.missing())
        .isEqualTo(keys.stream().filter(key -> key.number() % 7 == 0).toList());
  }

  @Test
  void itemsComeInTheOrderOfTheirKeysByHundreds() {
    List<ReadingKey> keys = storedAndMissing(250);

    assertComplete(readings.batchGet(keys), keys);

    assertThat(requests.of(BatchGetItemRequest.class))
        .extracting(
            request -> request.requestItems().get(readings.tableName()).keys().size())
        .containsExactly(100, 100, 50);
  }

  @Test
  void nothingIsLostThoughKeysAreLeftAndRequestsAreThrottled() {
    List<ReadingKey> keys = storedAndMissing(250);
    faults.every("BatchGetItem").withProbability(0.2, 3).throttled();
    faults.every("BatchGetItem").withProbability(0.8, 4).leaveUnprocessed(0.3);

    assertComplete(readings.batchGet(keys), keys);

    assertThat(requests.of(BatchGetItemRequest.class)).hasSizeGreaterThan(3);
  }

  /** No fault of the test: DynamoDB answers with 16 MB at most. */
  @Test
  void moreThanOneResponseTakesIsReadAll() {
    String large = "x".repeat(390_000);
    List<Reading> all =
        IntStream.range(0, 50).mapToObj(number -> Reading.of(number, large)).toList();
    readings.putAll(all);
    requests.clear();

    assertThat(readings.batchGet(all.stream().map(readings::keyOf).toList()).items())
        .isEqualTo(all);

    assertThat(requests.of(BatchGetItemRequest.class)).hasSizeGreaterThan(1);
  }

  @Test
  void aKeyThatIsGivenTwiceIsReadAndReturnedOnce() {
    storedAndMissing(3);

    BatchItems<Reading, ReadingKey> items =
        readings.batchGet(List.of(key(2), key(0), key(2), key(1), key(0)));

    assertThat(items.items()).containsExactly(Reading.of(2), Reading.of(1));
    assertThat(items.missing()).containsExactly(key(0));
    assertThat(requests
            .only(BatchGetItemRequest.class)
            .requestItems()
            .get(readings.tableName())
            .keys())
        .hasSize(3);
  }

  @Test
  void itemsAreFoundByTheirKeys() {
    storedAndMissing(3);

    BatchItems<Reading, ReadingKey> items = readings.batchGet(List.of(key(0), key(1)));

    assertThat(items.get(key(1))).contains(Reading.of(1));
    assertThat(items.get(key(0))).isEmpty();
    assertThatThrownBy(() -> items.get(key(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2");
    assertThat(items).hasToString("1 of 2 items");
  }

  @Test
  void noKeysSendNothing() {
    assertThat(readings.batchGet(List.of()).items()).isEmpty();
    assertThat(readings.batchGet(List.of()).missing()).isEmpty();
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void whatIsLeftForEverIsInTheException() {
    List<ReadingKey> keys = storedAndMissing(150);
    faults.next("BatchGetItem").leaveUnprocessed(0.4);
    faults.every("BatchGetItem").throttled();

    BatchIncompleteException incomplete =
        catchThrowableOfType(BatchIncompleteException.class, () -> readings.batchGet(keys));

    List<ReadingKey> left = new ArrayList<>(keys.subList(60, 150));
    assertThat(incomplete.remaining()).isEqualTo(left);
    assertThat(incomplete)
        .hasMessageContainingAll("PT0.3S", "90 items", readings.tableName())
        .hasNoCause();
  }

  @Test
  void aConnectionThatIsCutIsWhatTheCallThrows() {
    List<ReadingKey> keys = storedAndMissing(5);
    faults.next("BatchGetItem").cutAfterSending();

    assertThatThrownBy(() -> readings.batchGet(keys)).isInstanceOf(SdkClientException.class);

    assertComplete(readings.batchGet(keys), keys);
  }
}
