package dev.dynaset.examples.steps;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Transactions that write as people read them: a line for each write. */
final class TransactionLines {
  private TransactionLines() {}

  /** Without its ClientRequestToken, which is a random one if the application gives none. */
  static RequestLine of(TransactWriteItemsRequest transaction) {
    return new RequestLine(
        "TransactWriteItems",
        "",
        "",
        transaction.transactItems().stream().map(TransactionLines::part).toList());
  }

  private static RequestLine part(TransactWriteItem item) {
    if (item.put() != null) {
      return of(item.put());
    } else if (item.update() != null) {
      return of(item.update());
    } else if (item.delete() != null) {
      return of(item.delete());
    }
    return of(item.conditionCheck());
  }

  private static RequestLine of(Put put) {
    String details = new Details(Values.text(put.item()))
        .addExpression(
            "ConditionExpression",
            put.conditionExpression(),
            put.expressionAttributeNames(),
            put.expressionAttributeValues())
        .toString();
    return new RequestLine("Put", put.tableName(), details);
  }

  private static RequestLine of(Update update) {
    Map<String, String> names = update.expressionAttributeNames();
    Map<String, AttributeValue> values = update.expressionAttributeValues();
    String details = new Details(Values.text(update.key()))
        .addExpression("UpdateExpression", update.updateExpression(), names, values)
        .addExpression("ConditionExpression", update.conditionExpression(), names, values)
        .toString();
    return new RequestLine("Update", update.tableName(), details);
  }

  private static RequestLine of(Delete delete) {
    String details = new Details(Values.text(delete.key()))
        .addExpression(
            "ConditionExpression",
            delete.conditionExpression(),
            delete.expressionAttributeNames(),
            delete.expressionAttributeValues())
        .toString();
    return new RequestLine("Delete", delete.tableName(), details);
  }

  private static RequestLine of(ConditionCheck check) {
    String details = new Details(Values.text(check.key()))
        .addExpression(
            "ConditionExpression",
            check.conditionExpression(),
            check.expressionAttributeNames(),
            check.expressionAttributeValues())
        .toString();
    return new RequestLine("ConditionCheck", check.tableName(), details);
  }
}
