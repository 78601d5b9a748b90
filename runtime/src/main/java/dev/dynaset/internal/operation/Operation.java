package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * An operation of DynamoDB: how its requests are sent, and what they are about.
 *
 * <p>Each has a class and a constant of its own, so that the first request of an application loads
 * no others (ADR 24).
 *
 * @param <Q> its requests
 * @param <S> its responses
 */
public abstract class Operation<Q extends DynamoDbRequest, S extends DynamoDbResponse> {
  private final Class<Q> requests;

  Operation(Class<Q> requests) {
    this.requests = requests;
  }

  /** The class of its requests. */
  public final Class<Q> requests() {
    return requests;
  }

  /** Its name, as DynamoDB has it. */
  public abstract String name();

  /** Sends a request, and waits for the response. */
  public abstract S send(Q request, DynamoDbClient client);

  /** Sends a request without blocking. */
  public abstract CompletableFuture<S> send(Q request, DynamoDbAsyncClient client);

  /** A request in one line, for the log, without any value of an item. */
  public abstract String line(Q request);

  /** The tables that a request names, each once; none if it names them in the text of a statement. */
  public abstract List<String> tables(Q request);

  /** Whether its requests are writes that may do something else if they are carried out twice. */
  public boolean isWrite() {
    return false;
  }

  /** Whether the response has many items, which it pays to decode directly (ADR 22). */
  public abstract boolean returnsItems(Q request);

  /** The table of a request that names one. */
  static List<String> one(@Nullable String table) {
    return table == null ? List.of() : List.of(table);
  }

  /** What a line says of the index that is read, if one is. */
  static String index(@Nullable String name) {
    return name == null ? "" : " index " + name;
  }

  /** What a line says of the consistency of a read. */
  static String consistency(@Nullable Boolean isConsistent) {
    return Boolean.TRUE.equals(isConsistent) ? " consistent" : "";
  }
}
