package dev.dynaset.internal.plan;

import dev.dynaset.direct.DirectBody;
import dev.dynaset.direct.DirectResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Requests whose responses have many items, which it pays to decode directly. */
final class DirectRequest {
  private DirectRequest() {}

  /** Whether it pays, and nothing that the application has put on the request could miss the items. */
  static boolean isDirect(Step.Send<?> sent) {
    Optional<AwsRequestOverrideConfiguration> override = sent.request().overrideConfiguration();
    return sent.returnsItems() && (override.isEmpty() || isHarmless(override.get()));
  }

  /** Plugins and attributes may bring interceptors along, or talk to some. */
  private static boolean isHarmless(AwsRequestOverrideConfiguration override) {
    return override.plugins().isEmpty()
        && override.signer().isEmpty()
        && override.executionAttributes().getAttributes().isEmpty();
  }

  /** The request with what the interceptor is to find: a body, or where the items go, or both. */
  static <Q extends DynamoDbRequest> Step.Send<Q> with(
      Step.Send<Q> sent, @Nullable DirectResponse response) {
    if (sent.body() == null && response == null) {
      return sent;
    }
    Optional<AwsRequestOverrideConfiguration> given = sent.request().overrideConfiguration();
    AwsRequestOverrideConfiguration.Builder override =
        given.isPresent() ? given.get().toBuilder() : AwsRequestOverrideConfiguration.builder();
    if (sent.body() != null) {
      override.putExecutionAttribute(DirectBody.ATTRIBUTE, sent.body());
    }
    if (response != null) {
      override.putExecutionAttribute(DirectResponse.ATTRIBUTE, response);
    }
    DynamoDbRequest.Builder builder = sent.request().toBuilder();
    builder.overrideConfiguration(override.build());
    return sent.with(builder.build());
  }
}
