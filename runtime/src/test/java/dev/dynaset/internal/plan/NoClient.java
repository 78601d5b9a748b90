package dev.dynaset.internal.plan;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client without answers. */
class NoClient implements DynamoDbClient {
  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
