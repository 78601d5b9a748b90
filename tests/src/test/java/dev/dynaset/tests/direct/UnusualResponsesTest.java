package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.direct.DirectResponse;
import dev.dynaset.direct.ResponseItems;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Responses that DynamoDB does not send like that: the AWS SDK says what they are. */
class UnusualResponsesTest {
  private static final String ITEM = "{\"a\":{\"S\":\"b\"}}";
  private static final String REST = "\"Count\":1,\"ScannedCount\":2";

  /** In other words than usual, but nothing that is not known. */
  static final List<String> UNDERSTOOD = List.of(
      "{\"Items\":[" + ITEM + "]," + REST + "}",
      " \t\r\n{ \"Items\" : [ " + ITEM + " , " + ITEM + " ] , " + REST + " } \n",
      "{" + REST + ",\"\\u0049tems\":[" + ITEM + "]}",
      "{" + REST + ",\"Count\":3,\"Items\":[{}]}",
      "{\"Items\":[],\"Items \":null,\"\":{\"Items\":[1]},\"items\":\"x\"}",
      "{\"Items\":[{\"a\":{\"N\":\"1\"},\"\\u0061\":{\"S\":\"last\"}}]}",
      "{\"Items\":[{\"\":{\"S\":\"\"}}],\"LastEvaluatedKey\":{\"a\":{\"B\":\"AAF=\"}}}",
      "{\"Items\":[" + ITEM + "],\"Count\":null,\"LastEvaluatedKey\":null}",
      "{\"Items\":[" + ITEM + "],\"Count\":\"text\"}",
      "{\"Items\":[" + ITEM + "],\"Count\":1.5}",
      "{\"Items\":[" + ITEM + "],\"LastEvaluatedKey\":[1]}",
      "{\"Items\":[" + ITEM + "],\"ConsumedCapacity\":{\"CapacityUnits\":\"x\"}}");

  /** Not known, or wrong. */
  static final List<String> NOT_UNDERSTOOD = List.of(
      "",
      " ",
      "null",
      "5",
      "\"Items\"",
      "[]",
      "[{\"Items\":[" + ITEM + "]}]",
      "{\"Items\":null}",
      "{\"Items\":{}}",
      "{\"Items\":\"text\"}",
      "{\"Items\":[null]}",
      "{\"Items\":[[]]}",
      "{\"Items\":[\"text\"]}",
      "{\"Items\":[" + ITEM + "],\"Items\":[]}",
      "{\"Items\":[],\"Items\":[" + ITEM + "]}",
      "{\"Items\":[" + ITEM + "],\"Responses\":{}}",
      "{\"Items\":[" + ITEM + ",]}",
      "{\"Items\":[" + ITEM + "],}",
      "{\"Items\":[" + ITEM + "]",
      "{\"Items\":[" + ITEM,
      "{\"Items\":[" + ITEM + "]}}",
      "{\"Items\":[" + ITEM + "]} more",
      "{\"Items\":[" + ITEM + "]}{\"Items\":[]}",
      "{\"Items\":[" + ITEM + "]}\u0000",
      "{\"Items\":[" + ITEM + "],\"Count\":01}",
      "{\"Items\":[" + ITEM + "],\"Count\":-}",
      "{\"Items\":[" + ITEM + "],\"Count\":1.}",
      "{\"Items\":[" + ITEM + "],\"Count\":.5}",
      "{\"Items\":[" + ITEM + "],\"Count\":1e}",
      "{\"Items\":[" + ITEM + "],\"Count\":99999999999}",
      "{\"Items\":[" + ITEM + "],\"Count\":truth}",
      "{\"Items\":[" + ITEM + "],\"Later\":[1,]}",
      "{\"Items\":[" + ITEM + "],\"Later\":[1}}",
      "{\"Items\":[" + ITEM + "],\"Later\":{\"\\uD83D\":1}}",
      "{\"Items\":[" + ITEM + "],\"Later\":" + "[".repeat(70) + "]".repeat(70) + "}",
      "{\"Items\":[" + ITEM + "],\"Later\":" + "[".repeat(1_200) + "]".repeat(1_200) + "}",
      "{\"Items\":[" + ITEM + "],/* and */\"Count\":1}",
      "{\"Items\":[" + ITEM + "],'Count':1}",
      "{Items:[" + ITEM + "]}",
      "\uFEFF{\"Items\":[" + ITEM + "]}");

  private final BothDecodings both = new BothDecodings();

  @AfterEach
  void close() {
    both.close();
  }

  private boolean isDirect(RawOperation operation, Answer answer) {
    DirectResponse direct = new DirectResponse();
    both.answers().always(answer);
    Outcome expected = Outcome.of(() -> operation.send(both.client(), null));

    assertThat(Outcome.of(() -> operation.send(both.client(), direct))).isEqualTo(expected);
    return direct.items(QueryResponse.builder().build()) != null;
  }

  @ParameterizedTest
  @FieldSource("UNDERSTOOD")
  void whatIsUnderstoodIsDecodedDirectly(String body) {
    assertThat(isDirect(RawOperation.QUERY, Answer.of(body))).isTrue();
  }

  @ParameterizedTest
  @FieldSource("NOT_UNDERSTOOD")
  void whatIsNotUnderstoodIsLeftToTheSdk(String body) {
    assertThat(isDirect(RawOperation.QUERY, Answer.of(body))).isFalse();
  }

  static Stream<byte[]> otherBytes() {
    String body = "{\"Items\":[{\"a\":{\"S\":\"?\"}}]}";
    Stream<byte[]> notUtf8 = Stream.of(
            "80",
            "BF",
            "C3",
            "C328",
            "C0AF",
            "C1BF",
            "E080AF",
            "E28228",
            "E282",
            "EDA080",
            "EDBFBF",
            "F08080AF",
            "F0288CBC",
            "F4908080",
            "F5808080",
            "F8888080",
            "FE",
            "FF",
            "0A",
            "00",
            "1F")
        .map(hex -> body.replace("?", latin(hex)).getBytes(StandardCharsets.ISO_8859_1));
    Stream<byte[]> otherCharsets = Stream.of(
            "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")
        .map(name -> body.getBytes(Charset.forName(name)));
    return Stream.concat(notUtf8, otherCharsets);
  }

  /** A text whose bytes in ISO 8859-1 are those of hexadecimal digits. */
  private static String latin(String hex) {
    return IntStream.range(0, hex.length() / 2)
        .mapToObj(i -> Character.toString(Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16)))
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @MethodSource("otherBytes")
  void whatIsNoUtf8IsLeftToTheSdk(byte[] body) {
    assertThat(isDirect(RawOperation.QUERY, Answer.of(body))).isFalse();
  }

  static final List<String> BATCHES = List.of(
      "{\"Responses\":{\"t\":[" + ITEM + "],\"u\":[]}}",
      "{\"Responses\":{\"t\":[" + ITEM + "],\"t\":[{}]}}",
      "{\"Responses\":{}}",
      "{\"Responses\":{\"t\":[" + ITEM + "]},\"UnprocessedKeys\":{\"t\":{\"Keys\":[" + ITEM
          + "]}}}");

  @ParameterizedTest
  @FieldSource("BATCHES")
  void batches(String body) {
    assertThat(isDirect(RawOperation.BATCH_GET, Answer.of(body))).isTrue();
  }

  static final List<String> ODD_BATCHES = List.of(
      "{\"Responses\":null}",
      "{\"Responses\":{\"t\":null}}",
      "{\"Responses\":{\"t\":{}}}",
      "{\"Responses\":{\"t\":[null]}}",
      "{\"Responses\":{\"t\":[]},\"Responses\":{}}",
      "{\"UnprocessedKeys\":{}}");

  @ParameterizedTest
  @FieldSource("ODD_BATCHES")
  void batchesThatAreLeftToTheSdk(String body) {
    assertThat(isDirect(RawOperation.BATCH_GET, Answer.of(body))).isFalse();
  }

  static final List<String> TRANSACTIONS =
      List.of("{\"Responses\":[{\"Item\":" + ITEM + "},{},{\"Item\":{}}]}", "{\"Responses\":[]}");

  @ParameterizedTest
  @FieldSource("TRANSACTIONS")
  void transactions(String body) {
    assertThat(isDirect(RawOperation.TRANSACT_GET, Answer.of(body))).isTrue();
  }

  static final List<String> ODD_TRANSACTIONS = List.of(
      "{\"Responses\":[null]}",
      "{\"Responses\":[{\"Item\":null}]}",
      "{\"Responses\":[{\"Item\":" + ITEM + ",\"Item\":{}}]}",
      "{\"Responses\":[{\"Item\":" + ITEM + ",\"Later\":1}]}",
      "{\"Responses\":[{\"Later\":1,\"Item\":" + ITEM + "}]}",
      "{\"Responses\":[{\"Later\":1}]}");

  @ParameterizedTest
  @FieldSource("ODD_TRANSACTIONS")
  void transactionsThatAreLeftToTheSdk(String body) {
    assertThat(isDirect(RawOperation.TRANSACT_GET, Answer.of(body))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {255, 49_999, 50_001, 65_535})
  void longNames(int length) {
    String body = "{\"Items\":[{\"" + "n".repeat(length) + "\":{\"S\":\"\"}}]}";

    assertThat(isDirect(RawOperation.QUERY, Answer.of(body))).isTrue();
  }

  @Test
  void anItemIsTheMapThatTheSdkMakes() {
    both.answers()
        .always(Answer.of("{\"Items\":[{\"a\":{\"N\":\"1\"},\"b\":{\"L\":[]},\"\\u0061\":"
            + "{\"S\":\"last\"},\"\u00e9\":{\"BS\":[\"AAE=\"]}}]}"));
    DirectResponse direct = new DirectResponse();
    RawOperation.QUERY.send(both.client(), direct);
    Map<String, AttributeValue> item = ((ResponseItems.Listed)
            direct.items(QueryResponse.builder().build()))
        .items()
        .get(0);
    Map<String, AttributeValue> expected =
        both.client().query(query -> query.tableName("t")).items().get(0);

    assertThat(item)
        .isEqualTo(expected)
        .hasSameHashCodeAs(expected)
        .hasToString(expected.toString());
    assertThat(expected).isEqualTo(item);
    assertThat(item.keySet()).containsExactly("a", "b", "\u00e9");
    assertThat(item).hasSize(3).isNotEmpty();
    expected.forEach((name, value) -> assertThat(item.get(name)).isEqualTo(value));
    assertThat(item.containsKey("\u00e9")).isTrue();
    assertThat(item.containsKey("e")).isFalse();
    assertThat(item.get("none")).isNull();
    assertThat(item.containsKey((Object) 5)).isFalse();
    assertThatThrownBy(() -> item.put("a", AttributeValue.fromNul(true)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> item.entrySet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
