package dev.dynaset.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.Handler;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class AnsweringHandlerTest {
  @Test
  void nothingIsAnsweredWhileAnotherIsMade() throws Exception {
    try (var dynamoDb = LoopbackServer.start();
        var client = client(dynamoDb.get())) {
      client.listTables();
      var making = new CountDownLatch(1);
      var made = new CountDownLatch(1);
      var other = CompletableFuture.supplyAsync(() -> AnsweringHandler.make(() -> {
        making.countDown();
        return whenMade(made);
      }));
      making.await();

      var answer = CompletableFuture.supplyAsync(client::listTables);

      assertThat(answer).failsWithin(Duration.ofMillis(500));
      made.countDown();
      assertThat(answer).succeedsWithin(Duration.ofSeconds(10));
      assertThat(other).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  private static Handler whenMade(CountDownLatch made) {
    try {
      made.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Handler.Wrapper();
  }
}
