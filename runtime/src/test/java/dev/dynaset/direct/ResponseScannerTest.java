package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ResponseScannerTest {
  private static final Map<String, AttributeValue> ITEM = Map.of("a", AttributeValue.fromS("b"));
  private static final String TEXT = "{\"a\":{\"S\":\"b\"}}";

  private static ScannedResponse scan(String body) throws NotUnderstoodException {
    ScannedResponse scanned = ResponseScanner.scan(body.getBytes(UTF_8));
    assertThat(scanned).isNotNull();
    return scanned;
  }

  private static void assertRest(ScannedResponse scanned, String rest) {
    assertThat(new String(scanned.rest(), UTF_8)).isEqualTo(rest);
  }

  @Test
  void theItemsOfAPage() throws NotUnderstoodException {
    ScannedResponse scanned = scan("{\"Count\":2, \"Items\" : [ " + TEXT + " ,{}] ,\"x\":[1]} ");

    assertThat(scanned.items()).isEqualTo(new ResponseItems.Listed(List.of(ITEM, Map.of())));
    assertRest(scanned, "{\"Count\":2, \"Items\" : [] ,\"x\":[1]} ");
  }

  @Test
  void theItemsOfABatch() throws NotUnderstoodException {
    ScannedResponse scanned =
        scan("{\"Responses\":{\"\\u0074\":[" + TEXT + "],\"u\":[]},\"UnprocessedKeys\":{}}");

    assertThat(scanned.items())
        .isEqualTo(new ResponseItems.ByTable(Map.of("t", List.of(ITEM), "u", List.of())));
    assertRest(scanned, "{\"Responses\":{},\"UnprocessedKeys\":{}}");
  }

  @Test
  void theItemsOfATransaction() throws NotUnderstoodException {
    ScannedResponse scanned = scan("{\"Responses\":[{\"Item\":" + TEXT + "},{ }]}");

    assertThat(scanned.items())
        .isEqualTo(new ResponseItems.ByRead(List.of(Optional.of(ITEM), Optional.empty())));
    assertRest(scanned, "{\"Responses\":[]}");
  }

  @Test
  void aResponseWithoutItemsIsLeftAsItIs() throws NotUnderstoodException {
    assertThat(ResponseScanner.scan("{\"Count\":3}".getBytes(UTF_8))).isNull();
    assertThat(ResponseScanner.scan("{}".getBytes(UTF_8))).isNull();
  }
}
