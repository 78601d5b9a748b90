package dev.dynaset;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Changes requests just before they are sent: for what Dynaset has no method for, such as a timeout
 * or a header of single requests, or {@code ReturnConsumedCapacity.INDEXES}. What it gives is sent as
 * it is, and {@code explain} does not show it.
 *
 * <p>Dynaset counts, pages and retries by what it has asked for: keys, start keys, limits, selects,
 * projections, conditions and what a write returns must be left as they are. It is called for each
 * request, a page or a repetition included, on the thread that sends it, and must be thread-safe.
 * What it throws passes to the caller, and nothing is sent.
 */
@FunctionalInterface
public interface RequestCustomizer {
  /**
   * What is sent instead of a request.
   *
   * @return a request of the same class; null or another is an {@link IllegalStateException} for the
   *     caller, and nothing is sent
   */
  DynamoDbRequest customize(DynamoDbRequest request);

  /**
   * Changes requests of one class, and leaves others as they are: {@code
   * of(QueryRequest.class, query -> query.toBuilder().returnConsumedCapacity(INDEXES).build())}.
   */
  static <R extends DynamoDbRequest> RequestCustomizer of(Class<R> type, UnaryOperator<R> change) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(change, "change");
    return request -> type.isInstance(request) ? change.apply(type.cast(request)) : request;
  }

  /**
   * Changes what a request overrides of the configuration of the client, and keeps what it overrides
   * already: {@code overriding(sdk -> sdk.apiCallTimeout(Duration.ofSeconds(2)))}.
   */
  static RequestCustomizer overriding(
      Consumer<? super AwsRequestOverrideConfiguration.Builder> change) {
    Objects.requireNonNull(change, "change");
    return request -> {
      AwsRequestOverrideConfiguration.Builder configuration = request
          .overrideConfiguration()
          .map(AwsRequestOverrideConfiguration::toBuilder)
          .orElseGet(AwsRequestOverrideConfiguration::builder);
      change.accept(configuration);
      DynamoDbRequest.Builder changed = request.toBuilder();
      changed.overrideConfiguration(configuration.build());
      return changed.build();
    };
  }
}
