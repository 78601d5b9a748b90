package dev.dynaset.direct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Finds out whether the items of responses can be taken out on a client without anybody missing
 * them. An encryption client, for one, decrypts them in an interceptor after that.
 */
public final class VerifiedClient {
  private static final String SDK = "software.amazon.awssdk.services.dynamodb.";
  private static final Set<String> CLIENTS =
      Set.of(SDK + "DefaultDynamoDbClient", SDK + "DefaultDynamoDbAsyncClient");

  /**
   * What only looks on, or changes nothing that has to do with items. The AWS SDK's own see to
   * checksums, traces and messages; what it may bring later is not known before somebody has looked.
   */
  static final Set<String> KNOWN_INTERCEPTORS = Set.of(
      DirectDecodingInterceptor.class.getName(),
      "dynaset.sdk.RegisteredInterceptor",
      "software.amazon.awssdk.core.internal.interceptor.HttpChecksumValidationInterceptor",
      // It is on asynchronous clients, for event streams, which no operation of DynamoDB has.
      "software.amazon.awssdk.awscore.eventstream.EventStreamInitialRequestInterceptor",
      "software.amazon.awssdk.awscore.interceptor.GlobalServiceExecutionInterceptor",
      "software.amazon.awssdk.awscore.interceptor.HelpfulUnknownHostExceptionInterceptor",
      "software.amazon.awssdk.awscore.interceptor.TraceIdExecutionInterceptor",
      // Older versions have them; newer ones do the same elsewhere.
      SDK + "auth.scheme.internal.DynamoDbAuthSchemeInterceptor",
      SDK + "endpoints.internal.DynamoDbRequestSetEndpointInterceptor",
      SDK + "endpoints.internal.DynamoDbResolveEndpointInterceptor",
      "software.amazon.awssdk.enhanced.dynamodb.internal.ApplyUserAgentInterceptor",
      "com.amazonaws.xray.interceptors.TracingInterceptor",
      "io.opentelemetry.instrumentation.awssdk.v2_2.TracingExecutionInterceptor",
      "io.opentelemetry.instrumentation.awssdk.v2_2.internal.TracingExecutionInterceptor",
      "io.opentelemetry.instrumentation.awssdk.v2_2.autoconfigure.TracingExecutionInterceptor");

  /** What looks at the items of requests, but not at those of responses. */
  private static final Set<String> READERS_OF_REQUESTS = Set.of(
      "dev.dynaset.testing.Faults",
      "dev.dynaset.testing.RecordedRequests",
      "dev.dynaset.testing.TableRequests",
      "dev.dynaset.testing.TouchedTables");

  private VerifiedClient() {}

  /** Whether a client of this class does nothing but what the AWS SDK does. */
  public static boolean isOfTheSdk(Class<?> client) {
    return CLIENTS.contains(client.getName());
  }

  /** Why a client with these interceptors is not taken. */
  public static Optional<Obstacle> obstacle(
      List<ExecutionInterceptor> interceptors, Set<Class<? extends ExecutionInterceptor>> allowed) {
    boolean isRegistered = false;
    String unknown = null;
    for (ExecutionInterceptor interceptor : interceptors) {
      Class<?> type = interceptor.getClass();
      String name = type.getName();
      isRegistered |= interceptor instanceof ClientInterceptor;
      if (unknown == null
          && !allowed.contains(type)
          && !READERS_OF_REQUESTS.contains(name)
          && !isKnown(name)) {
        unknown = name;
      }
    }
    if (!isRegistered) {
      return Optional.of(Obstacle.noInterceptor());
    }
    return unknown == null ? Optional.empty() : Optional.of(Obstacle.unknownInterceptor(unknown));
  }

  /** Whether none of these interceptors could miss the items of a request either. */
  public static boolean isBlindToRequests(List<ExecutionInterceptor> interceptors) {
    for (ExecutionInterceptor interceptor : interceptors) {
      if (!isKnown(interceptor.getClass().getName())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(String interceptor) {
    return KNOWN_INTERCEPTORS.contains(interceptor);
  }
}
