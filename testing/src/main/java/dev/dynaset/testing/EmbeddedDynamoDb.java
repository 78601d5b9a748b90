package dev.dynaset.testing;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * A DynamoDB for tests: AWS's DynamoDB Local, in memory, inside this JVM.
 *
 * <pre>{@code
 * try (var dynamoDb = EmbeddedDynamoDb.start();
 *     var client = dynamoDb.client()) {
 *   client.createTable(...);
 * }
 * }</pre>
 *
 * <p>Each one starts empty, shares nothing with any other, and loses all it holds when closed. The
 * first in a JVM takes one to two seconds to start, later ones some milliseconds: start one for all
 * tests, and use tables of different names, or several where tests need a DynamoDB of their own.
 *
 * <p>It answers plain HTTP on a free port of the loopback interface, so other machines cannot reach
 * it, and sends no telemetry. It accepts any credentials and any region, and all of them see the
 * same tables.
 *
 * <p>DynamoDB Local differs from DynamoDB: it ignores capacity and knows neither tags nor
 * point-in-time recovery. It needs its native SQLite library, which it carries for Linux and macOS
 * (x86-64 and Arm 64) and Windows (x86-64), not for Linux with musl, such as Alpine. The library is
 * unpacked into {@code java.io.tmpdir} and removed at the JVM's orderly end. JDK 24 and later print a
 * warning when it is loaded, unless the JVM runs with {@code --enable-native-access=ALL-UNNAMED}.
 *
 * <p>It runs in a class loader of its own, with the libraries that it needs and that are within the
 * jar of dynaset-testing: none of them is on the class path of the tests. They are unpacked into
 * {@code java.io.tmpdir}, once. The AWS SDK and SLF4J are those of the tests.
 *
 * <p>All methods may be called from any thread.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  private final AutoCloseable server;
  private final URI endpoint;

  private EmbeddedDynamoDb(AutoCloseable server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /**
   * Starts an empty DynamoDB and returns when it accepts requests.
   *
   * <p>Close it when done: its threads keep the JVM alive.
   *
   * @throws IllegalStateException if DynamoDB Local has no SQLite library for this platform, or
   *     cannot load it, or the server cannot start; the message tells which
   */
  public static EmbeddedDynamoDb start() {
    AutoCloseable server = ServerClassLoader.get().startServer();
    return new EmbeddedDynamoDb(server, (URI) ((Supplier<?>) server).get());
  }

  /**
   * Returns the address that clients use as their endpoint, such as {@code http://127.0.0.1:40123}.
   */
  public URI endpoint() {
    return endpoint;
  }

  /**
   * Returns a new client of this DynamoDB, which the caller closes.
   *
   * <p>It has made-up credentials and the region {@code us-east-1}, and uses the HTTP client that
   * the SDK finds on the class path.
   */
  public DynamoDbClient client() {
    return client(builder -> {});
  }

  /** Returns a new client with further settings, such as interceptors; the caller closes it. */
  public DynamoDbClient client(Consumer<? super DynamoDbClientBuilder> configure) {
    DynamoDbClientBuilder builder = LocalClients.configured(DynamoDbClient.builder(), endpoint());
    configure.accept(builder);
    return builder.build();
  }

  /** Returns a new asynchronous client with further settings; the caller closes it. */
  public DynamoDbAsyncClient asyncClient(Consumer<? super DynamoDbAsyncClientBuilder> configure) {
    DynamoDbAsyncClientBuilder builder =
        LocalClients.configured(DynamoDbAsyncClient.builder(), endpoint());
    configure.accept(builder);
    return builder.build();
  }

  /** Stops the server and drops its tables; does nothing when called again. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not stop: " + e.getMessage(), e);
    }
  }
}
