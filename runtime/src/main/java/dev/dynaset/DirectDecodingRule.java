package dev.dynaset;

import dev.dynaset.direct.Obstacle;
import dev.dynaset.direct.ProxiedClient;
import dev.dynaset.direct.VerifiedClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/** On which clients of one {@link Dynaset} responses are decoded directly. */
final class DirectDecodingRule {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.direct");

  private final boolean isAllowed;
  private final Set<Class<? extends ExecutionInterceptor>> harmless;
  private final AtomicBoolean hasTold = new AtomicBoolean();

  /**
   * @param isAllowed whether they are on any
   * @param harmless interceptors that the application says do not look at items
   */
  DirectDecodingRule(boolean isAllowed, Set<Class<? extends ExecutionInterceptor>> harmless) {
    this.isAllowed = isAllowed;
    this.harmless = Set.copyOf(harmless);
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
    if (!isAllowed || VerifiedClient.isOfTheSdk(client.getClass())) {
      return of(client.getClass(), new OfBlocking(client));
    }
    ProxiedClient proxied = ProxiedClient.behind(client);
    return proxied.client() instanceof DynamoDbClient found
        ? of(found.getClass(), new OfBlocking(found), proxied.obstacle())
        : off(Obstacle.otherClient(client.getClass()));
  }

  DirectDecoding of(DynamoDbAsyncClient client) {
    if (!isAllowed || VerifiedClient.isOfTheSdk(client.getClass())) {
      return of(client.getClass(), new OfAsync(client));
    }
    ProxiedClient proxied = ProxiedClient.behind(client);
    return proxied.client() instanceof DynamoDbAsyncClient found
        ? of(found.getClass(), new OfAsync(found), proxied.obstacle())
        : off(Obstacle.otherClient(client.getClass()));
  }

  private DirectDecoding of(
      Class<?> client,
      Supplier<? extends @Nullable DynamoDbServiceClientConfiguration> configuration,
      @Nullable Obstacle obstacle) {
    return obstacle == null ? of(client, configuration) : off(obstacle);
  }

  DirectDecoding of(
      Class<?> client,
      Supplier<? extends @Nullable DynamoDbServiceClientConfiguration> configuration) {
    if (!isAllowed) {
      return off(Obstacle.switchedOff());
    }
    DynamoDbServiceClientConfiguration given = known(configuration);
    if (!VerifiedClient.isOfTheSdk(client)) {
      return off(given == null ? Obstacle.otherClient(client) : Obstacle.wrapped(client));
    }
    return given == null
        ? off(Obstacle.silent(client))
        : of(given.overrideConfiguration().executionInterceptors());
  }

  /** What a client is made of; null if it does not say, as mocks and decorators may not. */
  private static @Nullable DynamoDbServiceClientConfiguration known(
      Supplier<? extends @Nullable DynamoDbServiceClientConfiguration> configuration) {
    try {
      return configuration.get();
    } catch (RuntimeException e) {
      return null;
    }
  }

  private DirectDecoding of(List<ExecutionInterceptor> interceptors) {
    Optional<Obstacle> obstacle = VerifiedClient.obstacle(interceptors, harmless);
    return obstacle.isPresent()
        ? off(obstacle.get())
        : verdict(Optional.empty(), VerifiedClient.isBlindToRequests(interceptors));
  }

  private DirectDecoding off(Obstacle obstacle) {
    String cure = obstacle.cure();
    if (cure != null && hasTold.compareAndSet(false, true)) {
      LOG.info(
          "Direct decoding of responses is off, which takes more time: {}. {}"
              + " directDecoding(false) leaves it off without this line.",
          obstacle.reason(),
          cure);
    }
    return verdict(Optional.of(obstacle.reason()), false);
  }

  private static DirectDecoding verdict(Optional<String> obstacle, boolean isOnForRequests) {
    DirectDecoding verdict = new DirectDecoding(obstacle, isOnForRequests);
    LOG.debug("Direct decoding of responses is {}", verdict);
    return verdict;
  }
}
