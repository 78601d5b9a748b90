package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item among others that does not fit the model: it is named, and the others are not lost. */
@DynasetTest
class UnreadableItemsTest {
  @InjectDynaset
  private TestDynamoModelTable models;

  @BeforeEach
  void theThirdOfFive(DynamoDbClient client) {
    models.putAll(IntStream.range(0, 5).mapToObj(n -> TestDynamoModel.of("test", n)));
    Map<String, AttributeValue> unreadable =
        new HashMap<>(models.toItem(TestDynamoModel.of("test", 2)));
    unreadable.put("bool", AttributeValue.fromS("perhaps"));
    client.putItem(put -> put.tableName(models.tableName()).item(unreadable));
  }

  @Test
  void aListNamesIt() {
    assertThatThrownBy(() -> models.byId("test").list())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("date=2026-11-23T10:00:02");
  }

  @Test
  void anIteratorGoesOnBehindIt() {
    List<String> seen = new ArrayList<>();
    Iterator<TestDynamoModel> items = models.byId("test").iterator();
    while (items.hasNext()) {
      try {
        seen.add("" + items.next().number);
      } catch (ItemMappingException e) {
        seen.add("unreadable");
      }
    }

    assertThat(seen).containsExactly("0", "1", "unreadable", "3", "4");
  }

  @Test
  void itCanBeCountedAndDeleted() {
    assertThat(models.byId("test").count()).isEqualTo(5);
    assertThat(models.byId("test").delete()).isEqualTo(5);
  }

  @Test
  void deletingItByKeySaysThatItIsGone() {
    assertThatThrownBy(() -> models.delete("test", TestDynamoModel.START.plusSeconds(2)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("The item was deleted, but cannot be returned");

    assertThat(models.byId("test").count()).isEqualTo(4);
  }
}
