package dev.dynaset.tests.uncertain;

import dev.dynaset.Dynaset;
import dev.dynaset.RequestEvent;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A server, and a Dynaset that reaches it through a proxy which loses what it is told to. */
public final class LossyLine implements AutoCloseable {
  public static final int ATTEMPTS = 3;

  private final EmbeddedDynamoDb server = EmbeddedDynamoDb.start();
  private final FaultyProxy proxy;
  private final DynamoDbClient client;
  private final DynamoDbAsyncClient asyncClient;
  private final List<RequestEvent> events = new CopyOnWriteArrayList<>();
  private final Dynaset dynaset;
  private final Dynaset direct;

  public LossyLine(Duration attemptTimeout) {
    try {
      proxy = new FaultyProxy(server.endpoint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ClientOverrideConfiguration impatient = ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(attemptTimeout)
        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(ATTEMPTS)
            // A closed connection takes a moment to leave the pool.
            .backoffStrategy(BackoffStrategy.fixedDelay(Duration.ofMillis(20)))
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .circuitBreakerEnabled(false)
            .build())
        .build();
    client = server.client(
        builder -> builder.endpointOverride(proxy.address()).overrideConfiguration(impatient));
    asyncClient = server.asyncClient(builder -> builder
        .endpointOverride(proxy.address())
        .httpClientBuilder(NettyNioAsyncHttpClient.builder())
        .overrideConfiguration(impatient));
    dynaset = Dynaset.builder()
        .client(client)
        .asyncClient(asyncClient)
        .onRequest(events::add)
        .build();
    direct = Dynaset.builder().client(server.client()).build();
  }

  public FaultyProxy proxy() {
    return proxy;
  }

  /** By way of the proxy. */
  public Dynaset dynaset() {
    return dynaset;
  }

  /** Past the proxy. */
  public Dynaset direct() {
    return direct;
  }

  /** What listeners were told since this was asked for last. */
  List<RequestEvent> events() {
    List<RequestEvent> all = List.copyOf(events);
    events.clear();
    return all;
  }

  @Override
  public void close() {
    direct.client().close();
    client.close();
    asyncClient.close();
    server.close();
    try {
      proxy.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
