package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** DynamoDB takes 16 MB in one request: large items travel in fewer than 25. */
@DynasetTest
class BatchSizesTest {
  private static final int LARGE = 390_000;

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private RecordedRequests requests;

  /** A quote is two bytes in JSON; so 25 large items of them are more than DynamoDB takes. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {"x, 25", "'\"', 20 5"})
  void largeItemsTravelInAsManyRequestsAsTheyNeed(String letter, String sizes) {
    String text = letter.repeat(LARGE);

    dynaset.batch(
        IntStream.range(0, 25).mapToObj(n -> readings.prepare().put(Reading.of(n, text))));

    List<Integer> sent = requests.of(BatchWriteItemRequest.class).stream()
        .map(request -> request.requestItems().get(readings.tableName()).size())
        .toList();
    assertThat(String.join(" ", sent.stream().map(String::valueOf).toList())).isEqualTo(sizes);
    assertThat(readings.byStation(Reading.STATION).count()).isEqualTo(25);
    assertThat(readings.get(Reading.STATION, 24).text()).isEqualTo(text);
  }
}
