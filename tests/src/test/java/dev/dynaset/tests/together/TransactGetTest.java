package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Transactions of reads. */
@DynasetTest
class TransactGetTest {
  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private LabelTable labels;

  @InjectDynaset
  private RecordedRequests requests;

  private Read<Reading> reading(int number) {
    return readings.item(Reading.STATION, number).prepare().get();
  }

  private ReadResults read(boolean isAsync, List<Read<?>> reads) {
    return isAsync
        ? dynaset.transactGetAsync(reads).orTimeout(60, TimeUnit.SECONDS).join()
        : dynaset.transactGet(reads);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itemsOfSeveralModelsAreReadTogether(boolean isAsync) {
    readings.putAll(Reading.many(3));
    labels.putAll(List.of(Label.of("l", 4), Label.of("p", 5)));
    requests.clear();
    Read<Reading> two = reading(2);
    Read<Label> label = labels.item("l").prepare().get();
    Read<LabelCount> part = labels
        .item(LabelKey.of("p"))
        .select(LabelCountProjection.INSTANCE)
        .prepare()
        .get();
    Read<Reading> missing = reading(9);
    Read<LabelCount> missingPart = labels
        .item(LabelKey.of("none"))
        .select(LabelCountProjection.INSTANCE)
        .prepare()
        .get();
    Read<Reading> zero = reading(0).consistentRead();

    ReadResults results =
        read(isAsync, List.of(two, label, missing, part, missingPart, zero, reading(2)));

    assertThat(results.get(two)).contains(Reading.of(2));
    assertThat(results.get(label)).contains(Label.of("l", 4));
    assertThat(results.get(part)).contains(new LabelCount(5));
    assertThat(results.get(missing)).isEmpty();
    assertThat(results.found())
        .isEqualTo(List.of(
            Reading.of(2), Label.of("l", 4), new LabelCount(5), Reading.of(0), Reading.of(2)));
    assertThat(results.missing()).isEqualTo(List.of(missing, missingPart));
    assertThat(requests.only(TransactGetItemsRequest.class).transactItems())
        .as("reads of the same are sent once")
        .hasSize(6);
  }

  @Test
  void aHundredAreReadAndNoMore() {
    readings.putAll(Reading.many(101));
    requests.clear();

    assertThat(dynaset
            .transactGet(
                Reading.many(100).stream().map(each -> reading(each.number())).toList())
            .found())
        .isEqualTo(Reading.many(100));

    assertThatThrownBy(() -> dynaset.transactGet(
            Reading.many(101).stream().map(each -> reading(each.number())).toList()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("100", "101");
    assertThat(requests.of(TransactGetItemsRequest.class)).hasSize(1);
  }

  /** DynamoDB refuses two reads of one item. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void differentPartsOfOneItemAreRefusedWithACure(boolean isAsync) {
    Read<Label> whole = labels.item("l").prepare().get();
    Read<LabelCount> part = labels
        .item(LabelKey.of("l"))
        .select(LabelCountProjection.INSTANCE)
        .prepare()
        .get();

    assertThatThrownBy(() -> read(isAsync, List.of(whole, part)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Label", "l", labels.tableName(), "whole");

    assertThat(requests.all()).isEmpty();
  }

  @Test
  void noReadsSendNothing() {
    assertThat(dynaset.transactGet().found()).isEmpty();
    assertThat(dynaset.transactGetAsync().join().missing()).isEmpty();
    assertThat(requests.all()).isEmpty();
  }
}
