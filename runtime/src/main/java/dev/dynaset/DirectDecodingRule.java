package dev.dynaset;

import dev.dynaset.direct.VerifiedClient;
import java.util.Optional;
import java.util.Set;
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

  DirectDecoding of(DynamoDbClient client) {
    Optional<String> obstacle = obstacle(client.getClass());
    return verdict(obstacle.isPresent() ? obstacle : obstacle(client.serviceClientConfiguration()));
  }

  DirectDecoding of(@Nullable DynamoDbAsyncClient client) {
    Optional<String> obstacle = client == null
        ? Optional.of("there is no asynchronous client")
        : obstacle(client.getClass());
    return verdict(
        client == null || obstacle.isPresent()
            ? obstacle
            : obstacle(client.serviceClientConfiguration()));
  }

  private Optional<String> obstacle(Class<?> client) {
    return isAllowed
        ? VerifiedClient.obstacle(client)
        : Optional.of("it is switched off by directDecoding(false)");
  }

  private Optional<String> obstacle(DynamoDbServiceClientConfiguration configuration) {
    return VerifiedClient.obstacle(
        configuration.overrideConfiguration().executionInterceptors(), harmless);
  }

  private static DirectDecoding verdict(Optional<String> obstacle) {
    DirectDecoding verdict = new DirectDecoding(obstacle);
    LOG.debug("Direct decoding of responses is {}", verdict);
    return verdict;
  }
}
