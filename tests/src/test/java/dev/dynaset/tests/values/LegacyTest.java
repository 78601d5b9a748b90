package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.convert.CompressedBytes;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ready-made converters. */
@DynasetTest
class LegacyTest {
  private static final Instant AT = Instant.parse("2026-11-23T10:00:00.123456Z");

  @InjectDynaset
  private LegacyTable table;

  @Test
  void storesWhatOthersStore() {
    Map<String, AttributeValue> item = table.toItem(Legacy.of(AT, -5));

    assertThat(item.get("at").s()).isEqualTo("2026-11-23T10:00:00.123456+0000");
    assertThat(item.get("flag").s()).isEqualTo("True");
    assertThat(item.get("number").s()).isEqualTo("09223372036854775803");
    assertThat(item.get("enhanced").s()).isEqualTo("2026-11-23T10:00:00.123456Z");
    assertThat(item.get("color").s()).isEqualTo("Green");
    assertThat(item.get("numeric").n()).isEqualTo("1");
    assertThat(item.get("seconds").n()).isEqualTo("1795428000");
    assertThat(item.get("millis").n()).isEqualTo("1795428000123");
    assertThat(item.get("history").l())
        .containsExactly(AttributeValue.fromN("0"), AttributeValue.fromN("-1"));
    assertThat(item.get("text").b().asByteArray()).hasSizeLessThan(100);
    assertThat(item.get("bytes").l().get(0).b().asByteArray()).hasSizeLessThan(100);
    assertThat(item.get("step").s())
        .isEqualTo("{\"title\":\"say \\\"hi\\\"\\n\uD83D\uDE00\",\"hours\":2,\"parts\":[]}");
    assertThat(item.get("numbers").s()).isEqualTo("{\"a\":[1]}");
  }

  @Test
  void readsThemBack() {
    Legacy written = Legacy.of(AT, Long.MIN_VALUE);
    table.put(written);

    Legacy read = table.get("id", AT);

    assertThat(read).usingRecursiveComparison().isEqualTo(written);
  }

  @Test
  void orderedConvertersSort() {
    List<Long> numbers = List.of(Long.MIN_VALUE, -10L, -9L, -1L, 0L, 9L, 10L, Long.MAX_VALUE);
    for (long number : numbers) {
      table.put(Legacy.of(AT.plusSeconds(number % 1000), number));
    }

    assertThat(table.byFlagIndex().byFlag(true).stream().map(Legacy::number))
        .containsExactlyElementsOf(numbers);
    assertThat(table.byFlagIndex().byFlag(true).numberBetween(-9, 9).count()).isEqualTo(4);
    assertThat(table.byId("id").atGte(AT).stream().map(Legacy::number))
        .containsExactly(0L, 9L, 10L, Long.MAX_VALUE);
  }

  @Test
  void namesWhatIsWrongWithinJson() {
    String json = "{\"title\":\"t\",\"hours\":1,\"parts\":[{\"title\":\"p\",\"parts\":[]}]}";

    assertThatThrownBy(() -> table.fromItem(itemWith("step", AttributeValue.fromS(json))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("the member 'step.parts[0].hours' is required");
  }

  @Test
  void namesTheMemberWhoseGzipExpandsTooFar() {
    byte[] bomb = new CompressedBytes(40_000_000).toStored(new byte[40_000_000]);
    AttributeValue stored = AttributeValue.fromB(SdkBytes.fromByteArray(bomb));

    assertThatThrownBy(() -> table.fromItem(itemWith("text", stored)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("Legacy {id=id, at=2026-11-23T10:00:00.123456+0000}: the member 'text' cannot"
            + " be read from the attribute 'text': it expands to more than 16777216 bytes.");
    assertThatThrownBy(
            () -> table.fromItem(itemWith("bytes", AttributeValue.fromL(List.of(stored)))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("the member 'bytes[0]' cannot be read: it expands");
  }

  private Map<String, AttributeValue> itemWith(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(table.toItem(Legacy.of(AT, 0)));
    item.put(attribute, value);
    return item;
  }
}
