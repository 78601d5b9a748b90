package dev.dynaset.tests.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.ItemLoader;
import dev.dynaset.testing.RecordedRequests;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items from files of JSON. */
@DynasetTest
class ItemLoaderTest {
  @Test
  void dynamoDbJson(
      NoteTable notes, ItemLoader loader, DynamoDbClient client, RecordedRequests requests) {
    assertThat(loader.dynamoDbJson(notes, "/items/dynamodb.json")).isEqualTo(2);

    assertThat(requests.count()).isZero();
    assertThat(notes.byOwner("ann").stream().map(Note::text)).containsExactly("one", "two");
    assertThat(item(client, notes, 1))
        .containsEntry("tags", AttributeValue.fromSs(List.of("a", "b")));
    assertThat(item(client, notes, 2).get("more").m()).containsOnlyKeys("b", "l");
  }

  @Test
  void anExport(NoteTable notes, ItemLoader loader) {
    assertThat(loader.dynamoDbJson(notes, Path.of("src/test/resources/items/export.json")))
        .isEqualTo(2);

    assertThat(notes.byOwner("ann").count()).isEqualTo(2);
  }

  @Test
  void plainJson(NoteTable notes, ItemLoader loader, DynamoDbClient client) {
    assertThat(loader.plainJson(notes, "items/plain.json")).isEqualTo(2);

    assertThat(notes.byOwner("ann").stream().map(Note::text)).containsExactly("one", "two");
    assertThat(item(client, notes, 1))
        .containsEntry("price", AttributeValue.fromN("12345678901234567890.123456789"));
    assertThat(item(client, notes, 2)).doesNotContainKey("nothing");
  }

  @Test
  void whatIsWrongIsNamed(NoteTable notes, ItemLoader loader) {
    assertThatThrownBy(() -> loader.plainJson(notes, "/items/broken.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/items/broken.json is no JSON")
        .hasMessageContaining("line: 2");
    assertThatThrownBy(() -> loader.dynamoDbJson(notes, "/items/plain.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Item 1 of /items/plain.json")
        .hasMessageContaining("use plainJson");
    assertThatThrownBy(() -> loader.plainJson(notes, "/missing.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no resource /missing.json");
  }

  private static Map<String, AttributeValue> item(
      DynamoDbClient client, NoteTable notes, int number) {
    return client
        .getItem(get -> get.tableName(notes.tableName())
            .key(Map.of(
                "owner", AttributeValue.fromS("ann"), "number", AttributeValue.fromN("" + number))))
        .item();
  }
}
