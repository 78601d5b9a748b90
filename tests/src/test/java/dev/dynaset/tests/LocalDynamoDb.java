package dev.dynaset.tests;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * A client of one embedded DynamoDB for all test classes, with table names and a record of requests
 * for each.
 */
final class LocalDynamoDb implements BeforeAllCallback, AfterAllCallback {
  private static final AtomicInteger PREFIXES = new AtomicInteger();

  final Requests requests = new Requests();
  final Faults faults = new Faults();
  final String prefix = "t" + PREFIXES.incrementAndGet();
  DynamoDbClient client;

  @Override
  public void beforeAll(ExtensionContext context) {
    client = client(requests, faults);
  }

  /** A client of the embedded DynamoDB with these interceptors. */
  static DynamoDbClient client(ExecutionInterceptor... interceptors) {
    DynamoDbClientBuilder builder = DynamoDbClient.builder()
        .endpointOverride(Server.INSTANCE.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
    builder.overrideConfiguration(configuration -> {
      for (ExecutionInterceptor interceptor : interceptors) {
        configuration.addExecutionInterceptor(interceptor);
      }
    });
    return builder.build();
  }

  /** A Dynaset whose tables no other test class has. */
  Dynaset dynaset() {
    return builder().build();
  }

  DynasetBuilder builder() {
    return Dynaset.builder().client(client).tablePrefix(prefix);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.close();
  }

  /** Started at first use; its threads end with the JVM that surefire ends. */
  private static final class Server {
    static final EmbeddedDynamoDb INSTANCE = EmbeddedDynamoDb.start();
  }
}
