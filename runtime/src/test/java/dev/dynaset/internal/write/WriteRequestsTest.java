package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.n;
import static dev.dynaset.internal.write.Notes.s;
import static dev.dynaset.internal.write.Notes.setText;
import static dev.dynaset.internal.write.Notes.textIs;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import dev.dynaset.Update;
import dev.dynaset.direct.UncertainWrites;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class WriteRequestsTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", s("a"));

  private final TableWrites<Note, String, Object, Object> plain =
      Notes.writes(Notes.plain(new FakeClient()));
  private final TableWrites<Note, String, Object, Object> special =
      Notes.writes(Notes.special(new FakeClient()));

  private static Object request(TableWrite<Note, String, Object> write) {
    return WriteRequests.single(write.write()).request();
  }

  @Test
  void put() {
    Map<String, AttributeValue> item = Map.of("id", s("a"), "t", s("x"), "v", n(0));

    assertThat(request(plain.put(Note.of("a", "x"))))
        .isEqualTo(PutItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .item(item)
            .build());
    assertThat(request(plain.put(Note.of("a", "x")).returningOld()))
        .isEqualTo(PutItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .item(item)
            .returnValues(ReturnValue.ALL_OLD)
            .build());
  }

  @Test
  void create() {
    assertThat(request(plain.create(Note.of("a", "x")).onlyIf(textIs("y"))))
        .isEqualTo(PutItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .item(Map.of("id", s("a"), "t", s("x"), "v", n(0)))
            .conditionExpression("attribute_not_exists(#0) AND #1 = :0")
            .expressionAttributeNames(Map.of("#0", "id", "#1", "t"))
            .expressionAttributeValues(Map.of(":0", s("y")))
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void putOfANewVersion() {
    PutItemRequest first = (PutItemRequest) request(special.put(Note.of("a", "x")));
    PutItemRequest second =
        (PutItemRequest) request(special.put(Note.of("a", "x").withVersion(1)));

    assertThat(first.conditionExpression())
        .isEqualTo("attribute_not_exists(#0) OR #0 = :0 OR attribute_type(#0, :1)");
    assertThat(first.expressionAttributeNames()).isEqualTo(Map.of("#0", "v"));
    assertThat(first.expressionAttributeValues()).isEqualTo(Map.of(":0", n(0), ":1", s("NULL")));
    assertThat(second.conditionExpression()).isEqualTo("#0 = :0");
    assertThat(second.expressionAttributeNames()).isEqualTo(Map.of("#0", "v"));
    assertThat(second.expressionAttributeValues()).isEqualTo(Map.of(":0", n(1)));
    assertThat(second.item()).containsEntry("v", n(2));
  }

  @Test
  void update() {
    assertThat(request(Notes.item(plain, "a").update(setText("y"))))
        .isEqualTo(UpdateItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .key(KEY)
            .updateExpression("SET #0 = :0")
            .conditionExpression("attribute_exists(#1)")
            .expressionAttributeNames(Map.of("#0", "t", "#1", "id"))
            .expressionAttributeValues(Map.of(":0", s("y")))
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void updateOfNothing() {
    assertThat(request(Notes.item(special, "a").update(Update.none()).returningNothing()))
        .isEqualTo(UpdateItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .key(KEY)
            .conditionExpression("attribute_exists(#0)")
            .expressionAttributeNames(Map.of("#0", "id"))
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void updateOfAVersionThatWasRead() {
    UpdateItemRequest request = (UpdateItemRequest)
        request(special.update(Note.of("a", "x").withVersion(3), Note.of("a", "y")));

    assertThat(request.updateExpression()).isEqualTo("SET #0 = :0, #1 = :1, #2 = :2");
    assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#3) AND #2 = :3");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":2", n(4))
        .containsEntry(":3", n(3));
  }

  @Test
  void upsert() {
    assertThat(request(Notes.item(plain, "a").upsert(setText("y")).returningOld()))
        .isEqualTo(UpdateItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .key(KEY)
            .updateExpression("SET #0 = :0")
            .expressionAttributeNames(Map.of("#0", "t"))
            .expressionAttributeValues(Map.of(":0", s("y")))
            .returnValues(ReturnValue.ALL_OLD)
            .build());
  }

  @Test
  void delete() {
    assertThat(request(Notes.item(special, "a").delete()))
        .isEqualTo(DeleteItemRequest.builder()
            .overrideConfiguration(UncertainWrites.override())
            .tableName("notes")
            .key(KEY)
            .returnValues(ReturnValue.ALL_OLD)
            .build());
  }

  @Test
  void deleteOfAVersionThatWasRead() {
    DeleteItemRequest first = (DeleteItemRequest) request(special.deleteItem(Note.of("a", "x")));
    DeleteItemRequest second =
        (DeleteItemRequest) request(special.deleteItem(Note.of("a", "x").withVersion(1)));

    assertThat(first.conditionExpression())
        .isEqualTo("attribute_not_exists(#0) OR #0 = :0 OR attribute_type(#0, :1)");
    assertThat(second.conditionExpression()).isEqualTo("#0 = :0");
    assertThat(second.returnValuesOnConditionCheckFailure()).isEqualTo(ALL_OLD);
  }

  @Test
  void check() {
    TransactWriteItemsRequest exists =
        (TransactWriteItemsRequest) request(Notes.item(plain, "a").check());
    TransactWriteItemsRequest meets =
        (TransactWriteItemsRequest) request(Notes.item(plain, "a").check().onlyIf(textIs("x")));

    assertThat(exists.transactItems().get(0).conditionCheck())
        .isEqualTo(ConditionCheck.builder()
            .tableName("notes")
            .key(KEY)
            .conditionExpression("attribute_exists(#0)")
            .expressionAttributeNames(Map.of("#0", "id"))
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
    assertThat(meets.transactItems().get(0).conditionCheck().conditionExpression())
        .isEqualTo("#0 = :0");
  }

  @Test
  void partsOfTransactions() {
    TransactWriteItem create =
        WriteRequests.transactional(plain.create(Note.of("a", "x")).write());
    TransactWriteItem update =
        WriteRequests.transactional(Notes.item(plain, "a").update(setText("x")).write());
    TransactWriteItem delete = WriteRequests.transactional(
        Notes.item(plain, "a").delete().onlyIf(textIs("x")).write());
    TransactWriteItem nothing =
        WriteRequests.transactional(Notes.item(plain, "a").update(Update.none()).write());

    assertThat(create.put().conditionExpression()).isEqualTo("attribute_not_exists(#0)");
    assertThat(create.put().returnValuesOnConditionCheckFailure()).isEqualTo(ALL_OLD);
    assertThat(update.update().updateExpression()).isEqualTo("SET #0 = :0");
    assertThat(update.update().conditionExpression()).isEqualTo("attribute_exists(#1)");
    assertThat(delete.delete().conditionExpression()).isEqualTo("#0 = :0");
    assertThat(nothing.conditionCheck().conditionExpression()).isEqualTo("attribute_exists(#0)");
  }
}
