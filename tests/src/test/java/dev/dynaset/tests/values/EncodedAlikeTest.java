package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.tests.Dose;
import dev.dynaset.tests.direct.Writers;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The bodies of batches are the same, byte for byte, whether Dynaset makes them or the AWS SDK. {@code
 * -Ddynaset.seed} and {@code -Ddynaset.values} as in {@link RandomValuesTest}.
 */
class EncodedAlikeTest {
  private static final int VALUES = Dose.of("dynaset.values", 200, 400, 10_000) / 4;

  private final Random random = new Random(Dose.SEED);
  private final RandomValues values = new RandomValues(random);
  private final Writers writers = new Writers();

  @AfterEach
  void close() {
    writers.close();
  }

  private Writers.Sent write(List<Everything> items) {
    return writers.send(
        dynaset -> EverythingTable.of(dynaset).putAll(items),
        dynaset -> EverythingTable.of(dynaset).async().putAll(items));
  }

  @Test
  void randomModels() {
    for (int i = 0; i < VALUES; i++) {
      List<Everything> items = IntStream.range(0, 1 + random.nextInt(4))
          .mapToObj(n -> values.everything())
          .toList();

      Writers.Sent sent = write(items);

      assertThat(sent.outcome().failure()).as("seed %s, value %s", Dose.SEED, i).isEmpty();
      assertThat(sent.isDirect()).as(sent.body()).isTrue();
    }
  }

  @Test
  void textsOfAllCharacters() {
    for (int start = 0; start < 0x10000; start += 20 * 0x40) {
      List<Everything> items =
          IntStream.range(0, 20).mapToObj(n -> values.everything()).toList();
      for (int n = 0; n < 20; n++) {
        items.get(n).string = text(start + n * 0x40);
      }

      assertThat(write(items).isDirect()).as("from %x", start).isTrue();
    }
  }

  private static String text(int start) {
    StringBuilder text = new StringBuilder();
    for (int character = start; character < Math.min(start + 0x40, 0x10000); character++) {
      text.appendCodePoint(
          Character.isSurrogate((char) character) ? 0x10000 + character : character);
    }
    return text.toString();
  }

  @Test
  void halvesOfPairs() {
    Everything item = values.everything();
    item.string = "a\uD800b\uDC00\uD800";

    Writers.Sent sent = write(List.of(values.everything(), item));

    assertThat(sent.isDirect()).isTrue();
    assertThat(sent.body()).contains("\"a\\uD800b\\uDC00\\uD800\"");
  }

  @Test
  void whatOnlyTheSdkCanEncodeTakesItsWholeBatchAlong() {
    Everything item = values.everything();
    item.raw = AttributeValue.builder().build();
    List<Everything> items = List.of(values.everything(), item, values.everything());

    Writers.Sent sent = write(items);

    assertThat(sent.outcome().failure()).isEmpty();
    assertThat(sent.isDirect()).isFalse();
    assertThat(sent.body()).contains("\"raw\":{}");
  }

  @Test
  void whatCannotBeStoredIsRefusedInTheSameWords() {
    Everything item = values.everything();
    item.real = Double.NaN;

    assertThat(write(List.of(item)).outcome().failure()).contains("real", "NaN");
  }
}
