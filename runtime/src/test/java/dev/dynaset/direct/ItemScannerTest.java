package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemScannerTest {
  private static Map<String, AttributeValue> item(String text) throws NotUnderstoodException {
    byte[] body = text.getBytes(UTF_8);
    JsonCursor cursor = new JsonCursor(body);
    StoredItem item = new ItemScanner(body, cursor).item();
    cursor.requireEnd();
    return item;
  }

  private static AttributeValue value(String text) throws NotUnderstoodException {
    return item("{\"a\":" + text + "}").get("a");
  }

  @Test
  void valuesOfAllTypes() throws NotUnderstoodException {
    assertThat(value("{\"S\":\"text\"}")).isEqualTo(AttributeValue.fromS("text"));
    assertThat(value("{\"N\":\"-1.5E3\"}")).isEqualTo(AttributeValue.fromN("-1.5E3"));
    assertThat(value("{\"B\":\"AP8=\"}")).isEqualTo(AttributeValue.fromB(bytes(0, -1)));
    assertThat(value("{\"BOOL\":true}")).isEqualTo(AttributeValue.fromBool(true));
    assertThat(value("{\"BOOL\":false}")).isEqualTo(AttributeValue.fromBool(false));
    assertThat(value("{\"NULL\":true}")).isEqualTo(AttributeValue.fromNul(true));
    assertThat(value("{\"SS\":[\"a\",\"\"]}")).isEqualTo(AttributeValue.fromSs(List.of("a", "")));
    assertThat(value("{\"NS\":[\"1\"]}")).isEqualTo(AttributeValue.fromNs(List.of("1")));
    assertThat(value("{\"BS\":[\"AQ==\",\"\"]}"))
        .isEqualTo(AttributeValue.fromBs(List.of(bytes(1), bytes())));
    assertThat(value("{\"L\":[{\"S\":\"a\"},{\"L\":[]}]}"))
        .isEqualTo(AttributeValue.fromL(
            List.of(AttributeValue.fromS("a"), AttributeValue.fromL(List.of()))));
    assertThat(value("{\"M\":{\"b\":{\"M\":{}}}}"))
        .isEqualTo(AttributeValue.fromM(Map.of("b", AttributeValue.fromM(Map.of()))));
  }

  private static SdkBytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SdkBytes.fromByteArray(bytes);
  }

  @Test
  void escapes() throws NotUnderstoodException {
    assertThat(value("{\"S\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\ude00\"}")
            .s())
        .isEqualTo("\"\\/\b\f\n\r\tA\u00e9\uD83D\uDE00");
    assertThat(value("{\"S\":\"\u00e9\\n\uD83D\uDE00\\u0000x\"}").s())
        .isEqualTo("\u00e9\n\uD83D\uDE00\0x");
    assertThat(value("{\"S\":\"\\ud83dx\\ude00\"}").s()).isEqualTo("\ud83dx\ude00");
    assertThat(item("{\"\\u0061\":{\"S\":\"b\"}}")).containsOnlyKeys("a");
  }

  @Test
  void whiteSpaceIsWhatJsonSaysItIs() throws NotUnderstoodException {
    assertThat(
            item(" \t\r\n{ \"a\"\n: {\t\"L\" : [ { \"S\" : \"b\" } , { \"NULL\" : true } ]\r} } "))
        .containsOnlyKeys("a");
    assertThatThrownBy(() -> item("{\"a\":\u00a0{\"S\":\"b\"}}"))
        .isInstanceOf(NotUnderstoodException.class);
    assertThatThrownBy(() -> item("{\"a\":\f{\"S\":\"b\"}}"))
        .isInstanceOf(NotUnderstoodException.class);
  }

  @Test
  void theLastOfEqualNamesCounts() throws NotUnderstoodException {
    assertThat(item("{\"a\":{\"S\":\"1\"},\"b\":{\"S\":\"2\"},\"\\u0061\":{\"S\":\"3\"}}"))
        .isEqualTo(Map.of("a", AttributeValue.fromS("3"), "b", AttributeValue.fromS("2")));
  }

  static final List<String> NOT_UNDERSTOOD = List.of(
      "{}",
      "{\"S\"}",
      "{\"S\":}",
      "{\"S\":5}",
      "{\"S\":null}",
      "{\"S\":\"a\",\"N\":\"1\"}",
      "{\"S\":\"a\",}",
      "{\"S\":\"a\"",
      "{\"S\":\"a",
      "{\"S\":\"\\x\"}",
      "{\"S\":\"\\",
      "{\"S\":\"\\u00",
      "{\"S\":\"\\u00g0\"}",
      "{\"S\":\"\t\"}",
      "{\"\":\"a\"}",
      "{\"X\":\"a\"}",
      "{\"SX\":\"a\"}",
      "{\"\\u0053\":\"a\"}",
      "{\"N\":1}",
      "{\"B\":\"AB==\"}",
      "{\"B\":\"AA\"}",
      "{\"B\":\"\\/\\/\\/\\/\"}",
      "{\"BOOL\":\"true\"}",
      "{\"BOOL\":TRUE}",
      "{\"BOOL\":truer}",
      "{\"NULL\":false}",
      "{\"SS\":[null]}",
      "{\"SS\":[\"a\",]}",
      "{\"SS\":\"a\"}",
      "{\"L\":[\"a\"]}",
      "{\"L\":{}}",
      "{\"M\":[]}",
      "{\"M\":{\"a\"}}",
      "{\"M\":{\"\\uD83D\":{\"S\":\"a\"}}}",
      "\"a\"",
      "null");

  @ParameterizedTest
  @FieldSource("NOT_UNDERSTOOD")
  void notUnderstood(String value) {
    assertThatThrownBy(() -> value(value)).isInstanceOf(NotUnderstoodException.class);
  }

  @Test
  void everyBeginningIsNotUnderstood() throws NotUnderstoodException {
    String whole = "{\"a\":{\"L\":[{\"S\":\"\\u00e9\"},{\"BOOL\":true},{\"SS\":[\"a\",\"b\"]}]}}";
    item(whole);
    for (int length = 0; length < whole.length(); length++) {
      String part = whole.substring(0, length);
      assertThatThrownBy(() -> item(part)).as(part).isInstanceOf(NotUnderstoodException.class);
    }
  }

  @Test
  void valuesAreNestedUpTo64Levels() throws NotUnderstoodException {
    item("{\"a\":" + "{\"L\":[".repeat(63) + "{\"S\":\"\"}" + "]}".repeat(63) + "}");

    assertThatThrownBy(
            () -> item("{\"a\":" + "{\"L\":[".repeat(64) + "{\"S\":\"\"}" + "]}".repeat(64) + "}"))
        .isInstanceOf(NotUnderstoodException.class);
    assertThatThrownBy(() -> item("{\"a\":" + "{\"M\":{\"a\":".repeat(100_000)))
        .isInstanceOf(NotUnderstoodException.class);
  }

  private static int skipped(String text) throws NotUnderstoodException {
    JsonCursor cursor = new JsonCursor(text.getBytes(UTF_8));
    cursor.skipValue();
    return cursor.position();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "10",
        "-1.50",
        "1e5",
        "1E+05",
        "0.1e-10",
        "true",
        "false",
        "null",
        "\"\"",
        "\"}\\\"]\"",
        "\"\\uD83D\"",
        "[]",
        "[ ]",
        "{}",
        "[1,[2],{\"a\":[{}]}]",
        "{\"a\":1 , \"a\":2}"
      })
  void anyOtherJsonIsPassedOver(String text) throws NotUnderstoodException {
    assertThat(skipped(text + ",")).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "01",
        "00",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1234567890",
        "tru",
        "nul",
        "fals",
        "x",
        "[",
        "[1",
        "[1,",
        "[,]",
        "[1}",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{\"\\uD83D\":1}",
        "\"a",
        "\"\\q\"",
        "'a'",
        "}"
      })
  void whatIsNoJsonIsNot(String text) {
    assertThatThrownBy(() -> skipped(text)).isInstanceOf(NotUnderstoodException.class);
  }

  @Test
  void whatIsPassedOverIsNestedUpTo64LevelsToo() throws NotUnderstoodException {
    assertThat(skipped("[".repeat(65) + "]".repeat(65))).isEqualTo(130);
    assertThatThrownBy(() -> skipped("[".repeat(66) + "]".repeat(66)))
        .isInstanceOf(NotUnderstoodException.class);
    assertThatThrownBy(() -> skipped("[".repeat(1_000_000)))
        .isInstanceOf(NotUnderstoodException.class);
  }

  /** What has the most values for its length. */
  static final List<String> DENSE = List.of(
      "{\"a\":{\"SS\":[" + "\"\",".repeat(300_000) + "\"\"]}}",
      "{\"a\":{\"SS\":[" + "\"\",".repeat(300_000),
      "{\"a\":{\"L\":[" + "{\"L\":[]},".repeat(100_000) + "{\"L\":[]}]}}",
      "{" + "\"\":{\"M\":{}},".repeat(70_000) + "\"\":{\"M\":{}}}",
      "{\"" + "\\n".repeat(500_000) + "\":{\"S\":\"\"}}");

  @ParameterizedTest
  @FieldSource("DENSE")
  void memoryIsInProportionToTheBody(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    byte[] body = text.getBytes(UTF_8);
    long before = threads.getCurrentThreadAllocatedBytes();
    try {
      new ItemScanner(body, new JsonCursor(body)).item();
    } catch (NotUnderstoodException e) {
      // Nor does it cost more to find that out.
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(allocated).isLessThan(16L * body.length);
  }
}
