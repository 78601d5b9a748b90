package shop;

import dev.dynaset.testing.EmbeddedDynamoDb;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A server for the tests, and the properties that lead to it. */
public class LocalDynamoDb implements QuarkusTestResourceLifecycleManager {
  private EmbeddedDynamoDb server;

  @Override
  public Map<String, String> start() {
    server = EmbeddedDynamoDb.start();
    return Map.of(
        "quarkus.dynamodb.endpoint-override", server.endpoint().toString(),
        "quarkus.dynamodb.aws.credentials.type", "static",
        "quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "local",
        "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "local",
        "shop.create-tables", "true");
  }

  @Override
  public void stop() {
    server.close();
  }
}
