package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.Handler;
import org.junit.jupiter.api.Test;

class AnsweringHandlerTest {
  @Test
  void nothingIsAnsweredWhileAnotherIsMade() throws Exception {
    try (var dynamoDb = EmbeddedDynamoDb.start();
        var client = dynamoDb.client()) {
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

  private static Handler whenMade(CountDownLatch made) {
    try {
      made.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Handler.Wrapper();
  }
}
