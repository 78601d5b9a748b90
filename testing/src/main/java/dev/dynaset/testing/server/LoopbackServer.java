package dev.dynaset.testing.server;

import java.net.URI;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local's request handler behind an HTTP server of ours.
 *
 * <p>DynamoDB Local's own server listens on every interface, must be told its port beforehand,
 * which another process may take meanwhile, prints a banner, and starts telemetry.
 *
 * <p>Those outside see no more of it than types of the JDK.
 */
public final class LoopbackServer implements AutoCloseable, Supplier<URI> {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int ANY_FREE_PORT = 0;

  private final Server server;
  private final LocalDynamoDBServerHandler dynamoDb;
  private final URI endpoint;

  private LoopbackServer(Server server, LocalDynamoDBServerHandler dynamoDb, int port) {
    this.server = server;
    this.dynamoDb = dynamoDb;
    this.endpoint = URI.create("http://" + LOOPBACK + ":" + port);
  }

  /**
   * Starts an empty one.
   *
   * @throws IllegalStateException if it cannot start; the message tells why
   */
  public static LoopbackServer start() {
    SqliteLibrary.load();
    LocalDynamoDBServerHandler dynamoDb = AnsweringHandler.make(LoopbackServer::inMemory);
    var server = new Server(threads());
    var connector = new ServerConnector(server);
    connector.setHost(LOOPBACK);
    connector.setPort(ANY_FREE_PORT);
    server.addConnector(connector);
    server.setHandler(new AnsweringHandler(dynamoDb));
    var started = false;
    try {
      server.start();
      started = true;
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start: " + e.getMessage(), e);
    } finally {
      if (!started) {
        dynamoDb.close();
      }
    }
    return new LoopbackServer(server, dynamoDb, connector.getLocalPort());
  }

  private static LocalDynamoDBServerHandler inMemory() {
    String noFile = null;
    String noCors = null;
    boolean inMemory = true;
    // Otherwise each pair of access key and region sees tables of its own.
    boolean shared = true;
    boolean delayTransientStatuses = false;
    return new LocalDynamoDBServerHandler(
        new LocalDynamoDBRequestHandler(
            ANY_FREE_PORT, inMemory, noFile, shared, delayTransientStatuses),
        noCors);
  }

  private static QueuedThreadPool threads() {
    var threads = new QueuedThreadPool();
    threads.setName("embedded-dynamodb");
    threads.setDaemon(true);
    return threads;
  }

  /** The address that clients use as their endpoint. */
  @Override
  public URI get() {
    return endpoint;
  }

  @Override
  public synchronized void close() {
    if (server.isStopped()) {
      return;
    }
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not stop: " + e.getMessage(), e);
    } finally {
      dynamoDb.close();
    }
  }
}
