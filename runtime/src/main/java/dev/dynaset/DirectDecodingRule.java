package dev.dynaset;

import dev.dynaset.direct.VerifiedClient;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/**
 * On which clients responses are decoded directly.
 *
 * @param isAllowed whether they are on any
 * @param harmless interceptors that the application says do not look at items
 */
record DirectDecodingRule(boolean isAllowed, Set<Class<? extends ExecutionInterceptor>> harmless) {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.direct");

  DirectDecodingRule {
    harmless = Set.copyOf(harmless);
  }

  /** No lambda: it would be linked before the first query. */
  private record OfBlocking(DynamoDbClient client)
      implements Supplier<@Nullable DynamoDbServiceClientConfiguration> {
    @Override
    public @Nullable DynamoDbServiceClientConfiguration get() {
      return client.serviceClientConfiguration();
    }
  }

  private record OfAsync(DynamoDbAsyncClient client)
      implements Supplier<@Nullable DynamoDbServiceClientConfiguration> {
    @Override
    public @Nullable DynamoDbServiceClientConfiguration get() {
      return client.serviceClientConfiguration();
    }
  }

  DirectDecoding of(DynamoDbClient client) {
    return of(client.getClass(), new OfBlocking(client));
  }

  DirectDecoding of(DynamoDbAsyncClient client) {
    return of(client.getClass(), new OfAsync(client));
  }

  DirectDecoding of(
      Class<?> client,
      Supplier<? extends @Nullable DynamoDbServiceClientConfiguration> configuration) {
    Optional<String> obstacle = isAllowed
        ? VerifiedClient.obstacle(client)
        : Optional.of("it is switched off by directDecoding(false)");
    return verdict(obstacle.isPresent() ? obstacle : obstacle(client, configuration));
  }

  private Optional<String> obstacle(
      Class<?> client,
      Supplier<? extends @Nullable DynamoDbServiceClientConfiguration> configuration) {
    @Nullable DynamoDbServiceClientConfiguration given;
    try {
      given = configuration.get();
    } catch (UnsupportedOperationException e) {
      given = null;
    }
    return given == null
        ? Optional.of("a " + client.getName() + " does not tell its interceptors, as mocks do not")
        : VerifiedClient.obstacle(given.overrideConfiguration().executionInterceptors(), harmless);
  }

  private static DirectDecoding verdict(Optional<String> obstacle) {
    DirectDecoding verdict = new DirectDecoding(obstacle);
    LOG.debug("Direct decoding of responses is {}", verdict);
    return verdict;
  }
}
