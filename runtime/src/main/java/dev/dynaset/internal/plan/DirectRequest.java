package dev.dynaset.internal.plan;

import dev.dynaset.direct.DirectBody;
import dev.dynaset.direct.DirectResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Requests whose responses have many items, which it pays to decode directly. */
final class DirectRequest {
  private DirectRequest() {}

  /** Whether it pays, and nothing that the application has put on the request could miss the items. */
  static boolean isDirect(DynamoDbRequest request) {
    Optional<AwsRequestOverrideConfiguration> override = request.overrideConfiguration();
    return hasItems(request) && (override.isEmpty() || isHarmless(override.get()));
  }

  private static boolean hasItems(DynamoDbRequest request) {
    if (request instanceof QueryRequest query) {
      return query.select() != Select.COUNT;
    }
    if (request instanceof ScanRequest scan) {
      return scan.select() != Select.COUNT;
    }
    return request instanceof BatchGetItemRequest || request instanceof TransactGetItemsRequest;
  }

  /** Plugins and attributes may bring interceptors along, or talk to some. */
  private static boolean isHarmless(AwsRequestOverrideConfiguration override) {
    return override.plugins().isEmpty()
        && override.signer().isEmpty()
        && override.executionAttributes().getAttributes().isEmpty();
  }

  /** The request with what the interceptor is to find: a body, or where the items go, or both. */
  static DynamoDbRequest with(
      DynamoDbRequest request, @Nullable DirectBody body, @Nullable DirectResponse response) {
    if (body == null && response == null) {
      return request;
    }
    Optional<AwsRequestOverrideConfiguration> given = request.overrideConfiguration();
    AwsRequestOverrideConfiguration.Builder override =
        given.isPresent() ? given.get().toBuilder() : AwsRequestOverrideConfiguration.builder();
    if (body != null) {
      override.putExecutionAttribute(DirectBody.ATTRIBUTE, body);
    }
    if (response != null) {
      override.putExecutionAttribute(DirectResponse.ATTRIBUTE, response);
    }
    DynamoDbRequest.Builder builder = request.toBuilder();
    builder.overrideConfiguration(override.build());
    return builder.build();
  }
}
