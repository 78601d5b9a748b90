package dev.dynaset.tests.keys;

import dev.dynaset.Dynaset;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of a table as they are stored. */
record RawItems(DynamoDbClient client, String table) {
  static RawItems of(Dynaset dynaset, String table) {
    return new RawItems(dynaset.client(), table);
  }

  /** The item with a key; empty if there is none. */
  Map<String, AttributeValue> get(String hash, String range) {
    return client
        .getItem(get ->
            get.tableName(table).key(Map.of("PK", s(hash), "SK", s(range))).consistentRead(true))
        .item();
  }

  /** The only item of the table. */
  Map<String, AttributeValue> only() {
    var items = client.scan(scan -> scan.tableName(table).consistentRead(true)).items();
    if (items.size() != 1) {
      throw new AssertionError("There are " + items.size() + " items: " + items);
    }
    return items.get(0);
  }

  void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(table).item(item));
  }

  /** What another program does to an item meanwhile. */
  void update(String hash, String range, String update, String value) {
    client.updateItem(request -> request
        .tableName(table)
        .key(Map.of("PK", s(hash), "SK", s(range)))
        .updateExpression(update)
        .expressionAttributeValues(Map.of(":v", s(value))));
  }

  static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue n(long number) {
    return AttributeValue.fromN("" + number);
  }
}
