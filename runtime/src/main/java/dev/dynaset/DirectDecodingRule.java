package dev.dynaset;

import dev.dynaset.direct.VerifiedClient;
import java.util.List;
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

  /** Not a lambda, on the way of a first query (ADR 24). */
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
    if (!isAllowed) {
      return off("it is switched off by directDecoding(false)");
    }
    Optional<String> obstacle = VerifiedClient.obstacle(client);
    if (obstacle.isPresent()) {
      return off(obstacle.get());
    }
    DynamoDbServiceClientConfiguration given = known(configuration);
    return given == null
        ? off("a " + client.getName() + " does not tell its interceptors, as mocks do not")
        : of(given.overrideConfiguration().executionInterceptors());
  }

  private static @Nullable DynamoDbServiceClientConfiguration known(
      Supplier<? extends @Nullable DynamoDbServiceClientConfiguration> configuration) {
    try {
      return configuration.get();
    } catch (UnsupportedOperationException e) {
      return null;
    }
  }

  private DirectDecoding of(List<ExecutionInterceptor> interceptors) {
    Optional<String> obstacle = VerifiedClient.obstacle(interceptors, harmless);
    return obstacle.isPresent()
        ? off(obstacle.get())
        : verdict(Optional.empty(), VerifiedClient.isBlindToRequests(interceptors));
  }

  private static DirectDecoding off(String obstacle) {
    return verdict(Optional.of(obstacle), false);
  }

  private static DirectDecoding verdict(Optional<String> obstacle, boolean isOnForRequests) {
    DirectDecoding verdict = new DirectDecoding(obstacle, isOnForRequests);
    LOG.debug("Direct decoding of responses is {}", verdict);
    return verdict;
  }
}
