package dev.dynaset.tests.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** However a test writes, the next one finds nothing. Each test here is that next one, too. */
@DynasetTest(tables = Note.class)
@Tag("once")
class CleanTablesTest {
  private static final Map<String, AttributeValue> ITEM = Map.of(
      "owner", AttributeValue.fromS("ann"),
      "number", AttributeValue.fromN("1"),
      "text", AttributeValue.fromS("hello"));
  private static final Map<String, AttributeValue> KEY =
      Map.of("owner", ITEM.get("owner"), "number", ITEM.get("number"));

  @BeforeEach
  void nothingIsLeft(NoteTable notes) {
    assertThat(notes.byOwner("ann").count()).isZero();
  }

  @AfterEach
  void somethingIsThere(NoteTable notes) {
    assertThat(notes.byOwner("ann").count()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 60})
  void byTheTable(int items, NoteTable notes) {
    for (int i = 0; i < items; i++) {
      notes.put(new Note("ann", i, "hello"));
    }
  }

  @Test
  void byPut(DynamoDbClient client, NoteTable notes) {
    client.putItem(put -> put.tableName(notes.tableName()).item(ITEM));
  }

  @Test
  void byUpdate(DynamoDbClient client, NoteTable notes) {
    client.updateItem(update -> update.tableName(notes.tableName()).key(KEY));
  }

  @Test
  void byBatch(DynamoDbClient client, NoteTable notes) {
    WriteRequest write =
        WriteRequest.builder().putRequest(put -> put.item(ITEM)).build();
    client.batchWriteItem(batch -> batch.requestItems(Map.of(notes.tableName(), List.of(write))));
  }

  @Test
  void byTransaction(DynamoDbClient client, NoteTable notes) {
    TransactWriteItem write = TransactWriteItem.builder()
        .put(put -> put.tableName(notes.tableName()).item(ITEM))
        .build();
    client.transactWriteItems(transaction -> transaction.transactItems(write));
  }

  @Test
  void byPartiQl(DynamoDbClient client, NoteTable notes) {
    client.executeStatement(statement -> statement.statement("insert into \"" + notes.tableName()
        + "\" value {'owner': 'ann', 'number': 1, 'text': 'hello'}"));
  }

  @Test
  void byTheAsynchronousClient(DynamoDbAsyncClient client, NoteTable notes) {
    client.putItem(put -> put.tableName(notes.tableName()).item(ITEM)).join();
  }

  /** Shares nothing with the methods outside either. */
  @Nested
  class InNestedClasses {
    @Test
    void byTheTable(NoteTable notes) {
      notes.put(new Note("ann", 1, "hello"));
    }
  }
}
