package dev.dynaset.examples.steps;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Requests that write items as people read them. ReturnValuesOnConditionCheckFailure is left out: it
 * is ALL_OLD wherever there is a condition.
 */
final class WriteLines {
  private WriteLines() {}

  static RequestLine of(PutItemRequest put) {
    String details = new Details(Values.text(put.item()))
        .addExpression(
            "ConditionExpression",
            put.conditionExpression(),
            put.expressionAttributeNames(),
            put.expressionAttributeValues())
        .add("ReturnValues", returned(put.returnValues()))
        .toString();
    return new RequestLine("PutItem", put.tableName(), details);
  }

  static RequestLine of(UpdateItemRequest update) {
    Map<String, String> names = update.expressionAttributeNames();
    Map<String, AttributeValue> values = update.expressionAttributeValues();
    String details = new Details(Values.text(update.key()))
        .addExpression("UpdateExpression", update.updateExpression(), names, values)
        .addExpression("ConditionExpression", update.conditionExpression(), names, values)
        .add("ReturnValues", returned(update.returnValues()))
        .toString();
    return new RequestLine("UpdateItem", update.tableName(), details);
  }

  static RequestLine of(DeleteItemRequest delete) {
    String details = new Details(Values.text(delete.key()))
        .addExpression(
            "ConditionExpression",
            delete.conditionExpression(),
            delete.expressionAttributeNames(),
            delete.expressionAttributeValues())
        .add("ReturnValues", returned(delete.returnValues()))
        .toString();
    return new RequestLine("DeleteItem", delete.tableName(), details);
  }

  private static @Nullable ReturnValue returned(@Nullable ReturnValue values) {
    return values == ReturnValue.NONE ? null : values;
  }

  /** The tables are sorted, since the SDK's maps have no order. */
  static RequestLine of(BatchWriteItemRequest batch) {
    String tables = String.join(", ", new TreeSet<>(batch.requestItems().keySet()));
    Map<String, Long> writes = batch.requestItems().values().stream()
        .flatMap(List::stream)
        .collect(groupingBy(
            write -> write.putRequest() != null ? "put" : "delete", TreeMap::new, counting()));
    String details = writes.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey() + (kind.getValue() == 1 ? "" : "s"))
        .collect(joining(", "));
    return new RequestLine("BatchWriteItem", tables, details);
  }
}
