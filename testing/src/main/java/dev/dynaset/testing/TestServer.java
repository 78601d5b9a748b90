package dev.dynaset.testing;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The DynamoDB that tests run against: an embedded one, or that which a property names. */
final class TestServer implements AutoCloseable {
  private static final String PROPERTY = "dynaset.testing.endpoint";
  private static final String VARIABLE = "DYNASET_TESTING_ENDPOINT";
  private static final String AWS = "aws";
  private static final int CONNECT_MILLIS = 10_000;

  private final @Nullable EmbeddedDynamoDb embedded;
  private final @Nullable URI endpoint;

  private TestServer(@Nullable EmbeddedDynamoDb embedded, @Nullable URI endpoint) {
    this.embedded = embedded;
    this.endpoint = endpoint;
  }

  static TestServer start() {
    String given = Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
        .orElse("")
        .strip();
    if (given.isEmpty()) {
      EmbeddedDynamoDb embedded = EmbeddedDynamoDb.start();
      return new TestServer(embedded, embedded.endpoint());
    }
    return new TestServer(null, given.equals(AWS) ? null : endpoint(given));
  }

  private static URI endpoint(String given) {
    if (!given.startsWith("http://") && !given.startsWith("https://")) {
      throw new IllegalStateException(PROPERTY + " or " + VARIABLE + " is " + given
          + ", but must be an address such as http://localhost:8000, or " + AWS + ".");
    }
    URI endpoint = URI.create(given);
    requireThere(endpoint);
    return endpoint;
  }

  /** Tells of a server that is not there once, and by its setting, instead of in each test. */
  private static void requireThere(URI endpoint) {
    try {
      HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.connect();
      connection.disconnect();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The server of the tests does not answer: " + endpoint + ", which " + PROPERTY + " or "
              + VARIABLE + " names. Start it, or leave the setting out for an embedded one.",
          e);
    }
  }

  /** Whether other JVMs may be using it too. */
  boolean isShared() {
    return embedded == null;
  }

  DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return configured(DynamoDbClient.builder(), interceptors).build();
  }

  DynamoDbAsyncClient asyncClient(ExecutionInterceptor... interceptors) {
    return configured(DynamoDbAsyncClient.builder(), interceptors).build();
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(
      B builder, ExecutionInterceptor... interceptors) {
    builder.overrideConfiguration(configuration -> {
      for (ExecutionInterceptor interceptor : interceptors) {
        configuration.addExecutionInterceptor(interceptor);
      }
    });
    return endpoint == null ? builder : LocalClients.configured(builder, endpoint);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
