package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTapeTest {
  private static boolean hasDistinctNames(String entries) throws NotUnderstoodException {
    byte[] json = ("{" + entries + "}").getBytes(UTF_8);
    StoredItem item = new ItemScanner(json, new JsonCursor(json)).item();
    return item.tape().hasDistinctNames(item.value());
  }

  private static String entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "\"n" + number + "\":{\"N\":\"1\"}")
        .collect(Collectors.joining(","));
  }

  @Test
  void namesThatDiffer() throws Exception {
    assertThat(hasDistinctNames("")).isTrue();
    assertThat(
            hasDistinctNames("\"a\":{\"L\":[{\"S\":\"a\"}]},\"b\":{\"M\":{\"a\":{\"S\":\"1\"}}}"))
        .isTrue();
    assertThat(hasDistinctNames("\"ä\":{\"S\":\"1\"},\"ö\":{\"S\":\"2\"}")).isTrue();
    assertThat(hasDistinctNames(entries(16))).isTrue();
  }

  @Test
  void namesThatComeTwice() throws Exception {
    assertThat(hasDistinctNames("\"a\":{\"S\":\"1\"},\"b\":{\"N\":\"1\"},\"a\":{\"N\":\"2\"}"))
        .isFalse();
    assertThat(hasDistinctNames("\"\":{\"S\":\"1\"},\"\":{\"N\":\"1\"}")).isFalse();
  }

  @Test
  void whatIsNotCheapToTell() throws Exception {
    assertThat(hasDistinctNames("\"\\u0061\":{\"S\":\"1\"},\"b\":{\"N\":\"1\"}"))
        .isFalse();
    assertThat(hasDistinctNames(entries(17))).isFalse();
  }
}
