package dev.dynaset.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.UnknownItemException;
import dev.dynaset.codec.AttributeMapWriter;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that have a member twice, or a part that is a member. */
class EntityKeysTest {
  private static final String NOON = "2024-02-29T12:00:00.000000000Z";
  private static final String EVENING = "2024-02-29T20:00:00.000000000Z";

  private static final KeyTemplate HASH = KeyTemplate.hash('#');
  private static final KeyTemplate RANGE = KeyTemplate.range('#');

  private static final TextsCodec IN_BOTH_PARTS =
      twice(HASH.literal("c#").text("id"), RANGE.literal("c#").text("id"));

  private static final TextsCodec IN_ONE_PART =
      twice(HASH.text("id").literal("#").text("id"), RANGE.literal("c"));

  private static final TextsCodec BY_ITS_DAY = twice(
      HASH.literal("DAY#").start("id", "dddd-MM-DD"),
      RANGE.fixed("id", "dddd-MM-DDThh:mm:mm.dddddddddZ"));

  private static final TextsCodec SMALL =
      twice(HASH.literal("c#").lower("id"), RANGE.literal("c#").text("id"));

  private static final TextsCodec THEN_SMALL =
      twice(HASH.literal("c#").text("id"), RANGE.literal("c#").lower("id"));

  private static final TextsCodec BESIDE_A_MEMBER = new TextsCodec(
      ItemShape.ofItem("Thing", 2, "owner", "SK", "id").storedAs("owner", "o"),
      DerivedAttributes.NONE.key("SK", RANGE.literal("THING#").text("id")),
      0,
      2);

  private static TextsCodec twice(KeyTemplate hash, KeyTemplate range) {
    return new TextsCodec(
        ItemShape.ofItem("Thing", 2, "PK", "SK", "id"),
        DerivedAttributes.NONE.key("PK", hash).key("SK", range).unstored("id"),
        2);
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of(IN_BOTH_PARTS, List.of("1"), key("PK", "c#1", "SK", "c#1")),
        Arguments.of(IN_ONE_PART, List.of("1"), key("PK", "1#1", "SK", "c")),
        Arguments.of(BY_ITS_DAY, List.of(NOON), key("PK", "DAY#2024-02-29", "SK", NOON)),
        Arguments.of(SMALL, List.of("Ann"), key("PK", "c#ann", "SK", "c#Ann")),
        Arguments.of(THEN_SMALL, List.of("Ann"), key("PK", "c#Ann", "SK", "c#ann")),
        Arguments.of(BESIDE_A_MEMBER, List.of("me", "1"), key("o", "me", "SK", "THING#1")));
  }

  private static Map<String, AttributeValue> key(
      String one, String text, String other, String otherText) {
    return Map.of(one, AttributeValues.s(text), other, AttributeValues.s(otherText));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyIsWrittenAndReadAgain(
      TextsCodec codec, List<String> members, Map<String, AttributeValue> key) {
    AttributeMapWriter writer = new AttributeMapWriter(codec.shape());

    codec.writeKey(members, writer);

    assertThat(writer.item()).isEqualTo(key);
    for (ItemReader in : Stored.readers(codec.shape(), key)) {
      assertThat(codec.readKey(in)).isEqualTo(members);
      assertThat(codec.read(in)).isEqualTo(members);
    }
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(IN_BOTH_PARTS, key("PK", "c#1", "SK", "c#2")),
        Arguments.of(IN_ONE_PART, key("PK", "1#2", "SK", "c")),
        Arguments.of(BY_ITS_DAY, key("PK", "DAY#2024-03-01", "SK", EVENING)),
        Arguments.of(SMALL, key("PK", "c#ann", "SK", "c#Bob")),
        Arguments.of(THEN_SMALL, key("PK", "c#Ann", "SK", "c#bob")));
  }

  /** Made again of its members, it would be another key. */
  @ParameterizedTest
  @MethodSource("contradictions")
  void aKeyThatTellsTwoValuesOfOneMemberIsUnknown(
      TextsCodec codec, Map<String, AttributeValue> key) {
    for (ItemReader in : Stored.readers(codec.shape(), key)) {
      assertThatThrownBy(() -> codec.read(in)).isInstanceOf(UnknownItemException.class);
      assertThatThrownBy(() -> codec.readKey(in)).isInstanceOf(UnknownItemException.class);
    }
  }
}
