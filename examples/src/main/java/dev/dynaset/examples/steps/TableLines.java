package dev.dynaset.examples.steps;

import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Requests about tables as people read them. */
final class TableLines {
  private TableLines() {}

  static RequestLine of(CreateTableRequest create) {
    Details details = new Details("keys " + Values.keys(create.keySchema()));
    for (GlobalSecondaryIndex index : create.globalSecondaryIndexes()) {
      details.add("index " + index.indexName(), Values.keys(index.keySchema()));
    }
    details.add("BillingMode", create.billingModeAsString());
    return new RequestLine("CreateTable", create.tableName(), details.toString());
  }

  static RequestLine of(UpdateTimeToLiveRequest update) {
    String attribute = update.timeToLiveSpecification().attributeName();
    return new RequestLine("UpdateTimeToLive", update.tableName(), "AttributeName " + attribute);
  }
}
